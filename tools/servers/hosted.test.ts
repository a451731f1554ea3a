import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostedHeaders } from './hosted.ts';

const hashed = ['aloud/read', 'search/box', '_astro/page'].map((name) => `${name}.AbCd1234.js`);
const files = ['index.html', 'offline.js', 'pagefind/pagefind.js', 'pagefind/index/sv_1.pf_index', ...hashed];

/** The folders whose files are said to last, in their order. */
function lastingOf(headers: string): string[] {
  return [...headers.matchAll(/^\/(\S+)\/\*\n {2}Cache-Control: .*immutable$/gm)]
    .map(([, folder = '']) => folder)
    .sort();
}

test('folders of which all files have hashes in their names last, and no other one', () => {
  const folders = lastingOf(hostedHeaders({ root: '', files, path: '', moved: {} }));
  expect(folders).toEqual(['_astro', 'aloud', 'pagefind/index', 'search']);
});

test('the recipe for S3 lets the same last, and sends it first', () => {
  const recipe = readFileSync('docs/hosting/README.md', 'utf8');
  const [first = '', second = ''] = recipe.match(/^aws s3 sync dist .*$/gm) ?? [];
  for (const folder of ['_astro', 'aloud', 'search']) {
    expect(first).toContain(`--include '${folder}/*'`);
    expect(second).toContain(`--exclude '${folder}/*'`);
  }
});
