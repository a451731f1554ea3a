import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { getSite } from '../src/site.ts';
import { files, oneLine, pages, textOf } from './built-site.ts';
import { entries } from './content-entries.ts';

const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');

test('there are only files of kinds that we mean to publish', () => {
  const allowed = [
    /^(?:[a-z0-9-]+\/)*index\.html$/,
    /^[a-z0-9-]+\.(?:html|json|xml|txt|svg)$/,
    /^(?:en\/)?meddelanden\/(?:[a-z0-9-]+\/)?(?:atom\.xml|feed\.json|kalender\.ics)$/,
    /^en\/search-index\.json$/,
    /^en\/opensearch\.xml$/,
    /^(?:en\/)?api\/v1\/(?:schemas\/)?[a-z-]+\.json$/,
    /^embed\/notices\.js$/,
    /^_astro\/[\w.-]+\.js$/,
    /^search\/(?:box|page)\.[\w-]+\.js$/,
    /^pagefind\/(?:pagefind|pagefind-worker)\.js$/,
    /^pagefind\/pagefind-entry\.json$/,
    /^pagefind\/(?:fragment\/|index\/|filter\/)?[\w.-]+\.(?:pf_fragment|pf_index|pf_filter|pf_meta)$/,
    /^pagefind\/wasm\.[a-z]+\.pagefind$/,
  ];
  expect(files.filter((file) => !allowed.some((form) => form.test(file)))).toEqual([]);
});

test('the browser editor is not on the public site', () => {
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts).not.toEqual([]);
  expect(scripts.filter((file) => /sveltia/i.test(read(file)))).toEqual([]);
});

describe.each(entries)('$file', ({ kind, address, data, body }) => {
  const page = pages.find((one) => one.address === address);

  test('has a page with its title', () => {
    const title = String(kind === 'roles' ? data['heading'] : data['title']);
    expect(page?.root.querySelectorAll('h1').map(textOf), address).toEqual([oneLine(title)]);
  });

  // A Markdown plugin that throws gives an empty page and a build that ends well.
  test('has all its text on that page', () => {
    const main = page?.root.querySelector('main');
    const shown = main ? words(textOf(main)) : '';
    const written = linesOf(body);
    expect(written).not.toEqual([]);
    expect(written.filter((line) => !shown.includes(line))).toEqual([]);
  });
});

test('the sitemap lists every indexed page and nothing else', async () => {
  const { origin } = new URL((await getSite()).url);
  const listed = parse(read('sitemap.xml'))
    .querySelectorAll('loc')
    .map(({ text }) => text.replace(origin, ''));
  const indexed = pages.filter(({ isIndexed }) => isIndexed).map(({ address }) => address);
  expect(listed.sort()).toEqual(indexed.sort());
});

test('next-change.json says when pages were built for, and the changes after that in order', () => {
  const { built, changes, ...rest } = JSON.parse(read('next-change.json')) as { built: string; changes: string[] };
  expect(rest).toEqual({});
  const instants = [built, ...changes].map((text) => Temporal.Instant.from(text).epochMilliseconds);
  expect(instants).toEqual([...new Set(instants)].sort((a, b) => a - b));
  const builtOn = new Set(pages.map(({ root }) => Number(root.querySelector('html')?.getAttribute('data-built'))));
  expect(builtOn).toEqual(new Set([instants[0]]));
});

test('nothing of a preview is in what readers get', () => {
  const texts = files.filter((file) => /\.(?:html|js)$/.test(file));
  expect(texts.filter((file) => /time-travel|shown-moment|data-now=/.test(read(file)))).toEqual([]);
});

test('there is a page for addresses that do not exist, and it is not indexed', () => {
  expect(pages.find(({ path }) => path === '404.html')).toMatchObject({ isIndexed: false });
});

/** The lines of a Markdown text as words; those with markup or entities of their own are left out. */
function linesOf(markdown: string): string[] {
  return markdown
    .split('\n')
    .filter((line) => !/[<&]/.test(line))
    .map((line) => words(line.replace(/^\s*(?:\d+\.|[-*#>]+)\s/, '').replaceAll(/\]\([^)]*\)/g, ' ')))
    .filter((line) => line !== '');
}

function words(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
