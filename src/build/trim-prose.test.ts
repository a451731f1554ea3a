import { expect, test } from 'vitest';
import { trimProse } from './trim-prose.ts';

const rules =
  '.prose li{margin:0}.prose pre{padding:0}.prose table{border:0}@media not all and (min-width:15rem){.prose :is(th,td){hyphens:auto}}.prose .align-right{text-align:end}.page{margin:0}';

test.each([
  ['no table and no source text', '<p>', '.prose li{margin:0}.page{margin:0}'],
  ['source text', '<pre>', '.prose li{margin:0}.prose pre{padding:0}.page{margin:0}'],
  ['all', '<pre><table>', rules],
])('a page with %s keeps the rules for that', (_, text, kept) => {
  expect(trimProse(`<style>${rules}</style>${text}`)).toBe(`<style>${kept}</style>${text}`);
});
