import type { StemRules } from '../language.ts';

export const stemRules: StemRules = {
  respellings: [
    [/umr(?=e[tn]|$)/, 'umm'],
    [/orer(?:na)?s?$/, 'or'],
  ],
  lastLetters: /^(.{2,}(?:[aoubfghjklmnprtvx](?=s$)|[bcdfghjklmnprsvx](?=[td]$)|[lr](?=n$)))/,
  endings:
    /^(.{3,}?)(?:heter(?:na)?s?|heten?s?|[aeo]rnas?|arens?|andet?s?|ade[st]?|ningens?|ningar(?:na)?s?|ning|ing|erar?|ar[en]?|er[en]?|or|ens?|ets?|ast?|at|an|na|ad|es|[ae])$/,
  irregular:
    'gå:går,gick,gått gammal:gamla,äldre son:söner,sönerna dotter:döttrar,döttrarna land:länder,länderna ' +
    'man:män,männen,mannen tand:tänder,tänderna skriv:skrev,skrivit sälj:sålt,sålde lurad:lura,lurad,lurade,lurat',
};
