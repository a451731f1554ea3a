import { expect, test } from 'vitest';
import { linkTarget } from './link-target.ts';

const root = { host: 'hjalp.example', path: '' };
const below = { host: 'stad.example', path: '/inloggning' };

test.each([
  [root, 'https://hjalp.example', '/'],
  [root, 'https://hjalp.example/hjalp/lurad/#a', '/hjalp/lurad/#a'],
  [below, 'https://stad.example/inloggning', '/'],
  [below, 'https://stad.example/inloggning/hjalp/lurad/', '/hjalp/lurad/'],
])('on the site at %o, %s is %s', (own, address, path) => {
  expect(linkTarget(address, own)).toEqual({ kind: 'own-site', path });
});

test.each([
  'https://stad.example/',
  'https://stad.example/bygglov/',
  'https://stad.example/inloggningar/',
  'https://annan.example/inloggning/',
])('%s is not below https://stad.example/inloggning/', (address) => {
  expect(linkTarget(address, below)).toMatchObject({ kind: 'outside' });
});
