import { expect, test } from 'vitest';
import { localeFor, noticesAddress } from './notices-address.ts';

test.each([
  ['https://help.example/', 'sv', 'https://help.example/api/v1/announcements.json'],
  ['https://help.example', 'sv', 'https://help.example/api/v1/announcements.json'],
  ['https://help.example/', 'en', 'https://help.example/en/api/v1/announcements.json'],
  ['/', 'en', '/en/api/v1/announcements.json'],
] as const)('the notices of %s in %s', (src, locale, address) => {
  expect(noticesAddress(src, locale)).toBe(address);
});

test.each([
  ['', 'sv'],
  ['sv', 'sv'],
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['fi', 'sv'],
])('the language for lang=%j is %s', (lang, locale) => {
  expect(localeFor(lang)).toBe(locale);
});
