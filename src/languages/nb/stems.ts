import type { StemRules } from '../language.ts';

export const stemRules: StemRules = {
  respell: (word) => word.replace(/umr(?=e)/, 'umme'),
  letters: /^(.{2,}(?:[aeoubdfghjklmnprtvy](?=s$)|[bdfghjklmnprsvy](?=t$)|[bfgkpsvy](?=d$)|[givy](?=de$)|[yøå](?=r$)))/,
  endings:
    /^(.{3,}?)(?:het(?:en|er|ene)?s?|eren?s?|erne?s?|else[nrs]?|elsene|endes?|ingens?|inger|ingene|ing|ene?s?|ets?|er|te[ts]?|es|dd|[aet])$/,
  forms:
    'få:fikk,fått,får gå:gikk,gått gi:gir,gav,gitt tann:tenner,tennene,tannen mann:menn,mennene,mannen hånd:hender,hendene bok:bøker,bøkene ' +
    'forelder:foreldre,foreldrene datter:døtre,døtrene velg:velge,valgt,valgte skriv:skrev,skrevet selge:solgt,solgte stjel:stjal,stjålet ' +
    'bryt:brøt,brutt gammel:gamle,eldre svindel:svindlet,svindle,svindler',
};
