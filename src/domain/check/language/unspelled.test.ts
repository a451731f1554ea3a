import { expect, test } from 'vitest';
import { unspelled } from './unspelled.ts';

test('says whose spelling nothing checks; easy-to-read Swedish is spelled as Swedish', () => {
  expect(unspelled()).toEqual(['Stavningen på arabiska granskas inte: språket har ingen ordlista här.']);
});
