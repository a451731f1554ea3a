import type { StemRules } from '../language.ts';

export const stemRules: StemRules = {
  respell: (word) => word.replace(/ies$/, 'y'),
  letters: /^(.{2,}[^s])s$/,
  endings: /^(.{3,}?)(?:ing|ed|es|[ey])$/,
  forms: 'lose:lost forget:forgot,forgotten buy:bought leave:left break:broke,broken steal:stole,stolen',
};
