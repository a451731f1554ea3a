/** No page grows with the site: long lists are divided over pages of their own, and nothing of them is lost. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pagesIn } from '../tools/shared/files-in.ts';
import { isTooLarge } from './support/page-budget.ts';

const large = 'test-results/site-large';

describe.each(['dist', large])('%s', (folder) => {
  test.runIf(existsSync(folder))('no page has more than its budget', () => {
    const pages = pagesIn(folder);
    expect(pages.length).toBeGreaterThan(50);
    const tooLarge = pages.filter((file) => isTooLarge(readFileSync(join(folder, file), 'utf8')));
    expect(tooLarge).toEqual([]);
  });
});

describe.runIf(existsSync(large))('a list that is divided', () => {
  const files = pagesIn(large);
  const moved = JSON.parse(readFileSync(join(large, 'redirects.json'), 'utf8')) as Record<string, string>;
  const linksIn = (pattern: RegExp) =>
    files
      .filter((file) => pattern.test(file))
      .flatMap((file) => {
        const [main = ''] = /<main.*<\/main>/s.exec(readFileSync(join(large, file), 'utf8')) ?? [];
        return [...main.matchAll(/<a [^>]*href="([^"#]+)"/g)].map(([, href = '']) => href);
      });
  const entries = files
    .filter((file) => /^hjalp\/[^/]+\/index\.html$/.test(file))
    .map((file) => `/${file.replace('index.html', '')}`)
    .filter((address) => !Object.hasOwn(moved, address));

  test('has every question once, on the page of all or of its topic', () => {
    const linked = linksIn(/^hjalp\/(?:index\.html$|amne\/)/).filter((href) => /^\/hjalp\/[^/]+\/$/.test(href));
    expect(entries.length).toBeGreaterThan(5000);
    expect(linked.sort()).toEqual(entries.sort());
  });

  test('has every question in the index', () => {
    const linked = new Set(linksIn(/^a-o\//));
    expect(entries.filter((entry) => !linked.has(entry))).toEqual([]);
  });

  test('is reached from the page of all questions, and from each of its pages', () => {
    const topics = linksIn(/^hjalp\/index\.html$/).filter((href) => href.startsWith('/hjalp/amne/'));
    expect(topics).not.toEqual([]);
    const divided = files.filter((file) => /^hjalp\/amne\/[^/]+\/\d+\//.test(file));
    expect(divided).not.toEqual([]);
    const reached = new Set([...topics, ...linksIn(/^hjalp\/amne\/[^/]+\/index\.html$/)]);
    expect(divided.filter((file) => !reached.has(`/${file.replace('index.html', '')}`))).toEqual([]);
  });
});
