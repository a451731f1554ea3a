import { expect, test } from 'vitest';
import { stemOf } from './stem.ts';
import { typingDistance } from './typing-distance.ts';
import { fold, wordsOf } from './words.ts';

test.each([
  ['Bank\u2011ID, e-leg!', ['bank-id', 'e-leg']],
  ['SMS:et från Freja+', ['sms', 'från', 'freja', 'plus']],
  ['leg\u00aditimation', ['legitimation']],
  ['I can’t', ['i', 'cant']],
])('wordsOf %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('fold leaves rings and dots out', () => {
  expect(fold('åtkomst för ägare')).toBe('atkomst for agare');
});

test.each([
  ['spärra', 'spärrat', 'spärrad', 'spärrade'],
  ['telefon', 'telefonen', 'telefoner', 'telefonerna', 'telefonens'],
  ['behörig', 'behöriga'],
  ['ansluta', 'anslutning', 'anslutningen', 'ansluter'],
  ['dator', 'datorn', 'datorer'],
  ['nummer', 'numret'],
  ['sida', 'sidan', 'sidor', 'sidorna'],
  ['går', 'gått'],
  ['tand', 'tänder'],
  ['mamma', 'mammas'],
])('one Swedish stem: %s', (...forms) => {
  expect(new Set(forms.map((form) => stemOf(form, 'sv'))).size).toBe(1);
});

test.each([
  ['company', 'companies'],
  ['log', 'logging', 'logged', 'logs'],
  ['phone', 'phones'],
])('one English stem: %s', (...forms) => {
  expect(new Set(forms.map((form) => stemOf(form, 'en'))).size).toBe(1);
});

test.each([
  ['bankid', 'bankid', 0],
  ['behorighet', 'behörighet', 0.3],
  ['bnakid', 'bankid', 0.9],
  ['bamkid', 'bankid', 0.8],
  ['bankkid', 'bankid', 0.7],
  ['bankd', 'bankid', 0.9],
])('typingDistance %s, %s', (typed, meant, far) => {
  expect(typingDistance(typed, meant)).toBeCloseTo(far);
});

test('a row of letters that is no word is its own stem, at once', () => {
  const row = 'a'.repeat(100_000);
  expect(stemOf(row, 'sv')).toBe(row);
});

test('a swap is found within its own distance, and what is further off is not measured', () => {
  expect(typingDistance('bnakid', 'bankid', 0.9)).toBeCloseTo(0.9);
  expect(typingDistance('bnakid', 'telefon', 0.9)).toBe(Infinity);
});

test('the longest compounds have stems', () => {
  const word = 'behörighetsadministratörsutbildningarna';
  expect(stemOf(word, 'sv')).toBe(stemOf('behörighetsadministratörsutbildning', 'sv'));
});
