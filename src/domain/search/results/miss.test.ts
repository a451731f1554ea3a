import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tellableMiss } from './miss.ts';

test.each([
  ['hundförsäkring', 'hundförsäkring'],
  ['iphone 12 och  bankid', 'iphone och bankid'],
  ['19811218-9876', undefined],
  ['jag heter Kim 811218 9876', undefined],
  ['811218', undefined],
  ['8 1 1 2 1 8', undefined],
  ['kim@exempel.se', undefined],
  ['070-123 45 67', undefined],
  ['12', undefined],
  ['?', undefined],
  [`${'lång '.repeat(30)}`, `${'lång '.repeat(16)}`.trim()],
])('%s', (query, told) => {
  expect(tellableMiss(query)).toBe(told);
});

test('no digit is ever told, whatever somebody writes', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (query) => !/\d/.test(tellableMiss(query) ?? '')));
});
