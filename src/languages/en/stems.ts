import type { StemRules } from '../language.ts';

export const stemRules: StemRules = {
  respellings: [[/ies$/, 'y']],
  lastLetters: /^(.{2,}[^s])s$/,
  endings: /^(.{3,}?)(?:ing|ed|es|[ey])$/,
  irregular: 'lose:lost forget:forgot,forgotten buy:bought leave:left break:broke,broken steal:stole,stolen',
};
