import { expect, test } from 'vitest';
import { loadSpellers } from './dictionaries.ts';

const { sv } = await loadSpellers(['Försäkringskassan', 'tandvårdsportalen']);

test.each([
  ['behörighetsadminstratör', 'behörighetsadministratör'],
  ['sjukpeninggrundande', 'sjukpenninggrundande'],
  ['tandvårdsprotalen', 'tandvårdsportalen'],
  ['Försäkringskasan', 'Försäkringskassan'],
  ['inlogning', 'inloggning'],
  ['personnumer', 'personnummer'],
])('for %s it suggests %s, also where that is a long compound or a word of the site', (wrong, right) => {
  expect(sv?.isRight(wrong)).toBe(false);
  expect(sv?.suggest(wrong)[0]).toBe(right);
});

test('for what is like no word it suggests none, rather than a wrong one', () => {
  expect(sv?.suggest('xqzwvkjbtrpl')).toEqual([]);
});
