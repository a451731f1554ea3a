/** The shipped content is whole in English: who reads English meets no answer in Swedish. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pages } from './support/built-site.ts';

const entries = readdirSync('content/login-help').filter((name) => name.endsWith('.md'));
const [english, swedish] = [
  entries.filter((name) => name.endsWith('.en.md')),
  entries.filter((name) => /^[a-z0-9-]+\.md$/.test(name)),
];

test('each help entry has its English text', () => {
  expect(swedish.length).toBeGreaterThan(0);
  expect(english.map((name) => name.replace('.en.md', '.md')).sort()).toEqual(swedish.sort());
});

test.each(pages.filter(({ address }) => address.startsWith('/en/')))(
  '$address leads to pages in English',
  ({ root }) => {
    const links = root.querySelectorAll('main a[href^="/"]').map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => /^\/(?!en\/).*\/(?:#.*)?$|^\/$/.test(href))).toEqual([]);
  },
);
