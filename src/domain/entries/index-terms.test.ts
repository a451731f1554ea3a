import { expect, test } from 'vitest';
import { indexTerms } from './index-terms.ts';

test('terms stand under their letter in Swedish order, shared terms once, other signs last', () => {
  const letters = indexTerms(
    [
      { href: '/a/', title: 'Vad gör jag?', terms: ['öppettider', 'app', '112'] },
      { href: '/b/', title: 'Appen är borta', terms: ['app', 'ångra'] },
      { href: '/c/', title: 'Zon', terms: [] },
    ],
    'sv',
  );
  expect(letters.map(({ letter, terms }) => [letter, ...terms.map(({ term }) => term)])).toEqual([
    ['A', 'app'],
    ['Z', 'Zon'],
    ['Å', 'ångra'],
    ['Ö', 'öppettider'],
    ['#', '112'],
  ]);
  expect(letters[0]?.terms[0]?.targets.map(({ href }) => href)).toEqual(['/a/', '/b/']);
});
