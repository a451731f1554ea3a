import { expect, test } from 'vitest';
import { siteAddress, hostPath, telAddress, wholeAddress } from './addresses.ts';

test.each([
  ['08-123 45 67', 'tel:+4681234567'],
  ['0771-524 524', 'tel:+46771524524'],
  // Short numbers are dialled as they are, in Sweden only.
  ['114 14', 'tel:11414'],
  ['+358 9 123 45 67', 'tel:+35891234567'],
])('%s is dialled as %s', (number, address) => {
  expect(telAddress(number)).toBe(address);
});

test.each([
  ['https://hjalp.example', '', 'https://hjalp.example/'],
  ['https://hjalp.example/', '', 'https://hjalp.example/'],
  ['https://stad.example/inloggning', '/inloggning', 'https://stad.example/inloggning/'],
  [
    'https://stad.example/e-tjanster/inloggning/',
    '/e-tjanster/inloggning',
    'https://stad.example/e-tjanster/inloggning/',
  ],
])('a site at %s stands below %j', (site, path, start) => {
  expect(hostPath(site)).toBe(path);
  expect(siteAddress('/', site)).toBe(start);
  expect(wholeAddress('/hjalp/', 'en', site)).toBe(`${start}en/hjalp/`);
});
