import { expect, test } from 'vitest';
import { kindOf } from './bytes-by-kind.ts';

test.each([
  ['hjalp/index.html', 'html'],
  ['api/v1/help.json', 'json'],
  ['meddelanden/atom.xml', 'xml'],
  ['search-index.json', 'index'],
  ['en/search-index.json', 'index'],
  ['search/sv.1a2b.json', 'index'],
  ['pagefind/fragment/sv_1.pf_fragment', 'index'],
  ['pagefind/pagefind-entry.json', 'index'],
  ['sok/index.html', 'html'],
  ['favicon.svg', 'other'],
])('%s counts as %s', (file, kind) => expect(kindOf(file)).toBe(kind));
