import { expect, test } from 'vitest';
import { askedAddress, readAsked } from './asked.ts';

test.each([
  ['', { query: '', isExact: false, filters: {} }],
  ['?q=+ny+telefon+', { query: 'ny telefon', isExact: false, filters: {} }],
  ['?q=a%26b&exakt=1', { query: 'a&b', isExact: true, filters: {} }],
  ['?q=x&kind=help&role=&other=1', { query: 'x', isExact: false, filters: { kind: 'help' } }],
])('%s', (search, asked) => {
  expect(readAsked(search)).toEqual(asked);
});

test.each(['', '?q=ny+telefon', '?q=a%26b&kind=help&role=arbetsgivare&exakt=1'])(
  '%s is written as it is read',
  (search) => {
    expect(askedAddress(readAsked(search))).toBe(search);
  },
);

test('filters without a query are left out', () => {
  expect(askedAddress({ query: '', isExact: true, filters: { kind: 'help' } })).toBe('');
});
