import { expect, test } from 'vitest';
import { readSource } from '../source/source.ts';
import { checkRemovedPages } from './check-removed-pages.ts';
import { loginMethod, question } from '../../../test/support/test-site.ts';

const sources = (files: Record<string, string>) => Object.entries(files).map(([file, text]) => readSource(file, text));
const before = sources({ ...question(''), ...loginMethod('bankid', 'BankID') });

test('a page that goes away must say where its address leads', () => {
  const [found, ...others] = checkRemovedPages(before, sources({ 'content/old-urls.yaml': 'moved: []\n' }));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ file: 'content/old-urls.yaml', line: 1, code: 'sida-borttagen' });
  expect(found?.message).toContain('- { from: /hjalp/fraga/, to: ');
});

test.each([
  ['it is still there', question('')],
  ['it leads on', { 'content/old-urls.yaml': 'moved:\n  - { from: /hjalp/fraga/, to: /hjalp/ }\n' }],
])('nothing is to be said where %s', (_, files) => {
  expect(checkRemovedPages(before, sources(files))).toEqual([]);
});
