import { expect, test } from 'vitest';
import { requestAddress, readRequest } from './search-request.ts';

test.each([
  ['', { query: '', isExact: false, filters: {} }],
  ['?q=+ny+telefon+', { query: 'ny telefon', isExact: false, filters: {} }],
  ['?q=a%26b&exakt=1', { query: 'a&b', isExact: true, filters: {} }],
  ['?q=x&kind=help&role=&other=1', { query: 'x', isExact: false, filters: { kind: 'help' } }],
])('%s', (search, request) => {
  expect(readRequest(search)).toEqual(request);
});

test.each(['', '?q=ny+telefon', '?q=a%26b&kind=help&role=arbetsgivare&exakt=1'])(
  '%s is written as it is read',
  (search) => {
    expect(requestAddress(readRequest(search))).toBe(search);
  },
);

test('filters without a query are left out', () => {
  expect(requestAddress({ query: '', isExact: true, filters: { kind: 'help' } })).toBe('');
});
