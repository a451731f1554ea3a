import { expect, test } from 'vitest';
import { shortenScopes } from './shorten-scopes.ts';

test('each scope has one short name in styles, elements and data', () => {
  const html =
    '<style>.a[data-astro-cid-abcd2345]{}.b[data-astro-cid-zzzz0000]{}</style><p data-astro-cid-zzzz0000 class="b">' +
    '<script>{"data-astro-cid-abcd2345":""}</script>data-astro-cid-';
  expect(shortenScopes(html)).toBe(
    '<style>.a[data-a0]{}.b[data-a1]{}</style><p data-a1 class="b"><script>{"data-a0":""}</script>data-astro-cid-',
  );
});
