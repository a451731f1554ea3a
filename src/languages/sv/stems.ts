import type { StemRules } from '../language.ts';

export const stemRules: StemRules = {
  respell: (word) => word.replace(/umr(?=e[tn]|$)/, 'umm').replace(/orer(?:na)?s?$/, 'or'),
  letters: /^(.{2,}(?:[aoubfghjklmnprtvx](?=s$)|[bcdfghjklmnprsvx](?=[td]$)|[lr](?=n$)))/,
  endings:
    /^(.{3,}?)(?:heter(?:na)?s?|heten?s?|[aeo]rnas?|arens?|andet?s?|ade[st]?|ningens?|ningar(?:na)?s?|ning|ing|erar?|ar[en]?|er[en]?|or|ens?|ets?|ast?|at|an|na|ad|es|[ae])$/,
  forms:
    'gå:går,gick,gått gammal:gamla,äldre son:söner,sönerna dotter:döttrar,döttrarna land:länder,länderna ' +
    'man:män,männen,mannen tand:tänder,tänderna skriv:skrev,skrivit sälj:sålt,sålde lurad:lura,lurad,lurade,lurat',
};
