import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { linkHeadings } from './link-headings.ts';
import { nameHeadings } from './name-headings.ts';

const linked = (text: string) => linkHeadings(markdownToHtml(text, { hastPlugins: [nameHeadings] }).html).trim();

test.each([
  ['## Gör så här', '<h2 id="gör-så-här"><a href="#gör-så-här">Gör så här</a></h2>'],
  ['### Om *du* & jag', '<h3 id="om-du--jag"><a href="#om-du--jag">Om <em>du</em> &amp; jag</a></h3>'],
  ['## Läs [mer](/x/)', '<h2 id="läs-mer">Läs <a href="/x/">mer</a></h2>'],
  ['#### Djupt', '<h4 id="djupt">Djupt</h4>'],
])('%s', (text, html) => {
  expect(linked(text)).toBe(html);
});

test('each of several headings leads to itself', () => {
  const ids = [...linked('## A\n\nb\n\n### A\n\nc\n\n## C').matchAll(/id="(.+?)"><a href="#(.+?)">/g)];
  expect(ids.map(([, id, href]) => [id, href])).toEqual([
    ['a', 'a'],
    ['a-1', 'a-1'],
    ['c', 'c'],
  ]);
});
