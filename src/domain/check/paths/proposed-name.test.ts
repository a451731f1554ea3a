import { expect, test } from 'vitest';
import { proposedName } from './proposed-name.ts';

test.each([
  ['Fråga om BankID', 'fraga-om-bankid'],
  ['ÅÄÖ_åäö', 'aao-aao'],
  ['  Vad?! 100 % säkert  ', 'vad-100-sakert'],
  ['A\u030angest', 'angest'],
  ['СМС', 'namn'],
  ['lang '.repeat(30), 'lang-lang-lang-lang-lang-lang-lang-lang-lang-lang-lang-lang'],
])('%s is called %s', (name, proposed) => {
  expect(proposedName(name)).toBe(proposed);
});
