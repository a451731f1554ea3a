import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';
import { files, isHelpEntry, pages } from './support/built-site.ts';

/** What fits in the first round trip of a new connection: ten packets. */
const pageLimit = 14_600;
const helpLimit = 8_000;
/** It makes notices out of data, which text browsers do not print as they did hidden elements: 850 bytes of brotli. */
const noticeScriptLimit = 1_800;
/** It starts the worker that keeps pages, later: 110 bytes of brotli, at the end of the same element for the sake of one hash. */
const keepScriptLimit = 300;
/** It fetches what offers to read an answer aloud, in the same element: 33 bytes of brotli. */
const offerScriptLimit = 110;

describe.each(pages)('$address', (page) => {
  const { root } = page;

  test('is light', () => {
    expect(page.brotliSize).toBeLessThanOrEqual(isHelpEntry(page) ? helpLimit : pageLimit);
  });

  test('has one small script in its head', () => {
    const scripts = root.querySelectorAll('head script').map(({ rawText }) => rawText);
    expect(scripts).toHaveLength(1);
    const sizes = scripts[0]?.split(/(?=addEventListener\(`load`)/).map((text) => Buffer.byteLength(text)) ?? [];
    const [notices = 0, keeping = 0, offer = 0, ...more] = sizes;
    expect(notices).toBeGreaterThan(0);
    expect(notices).toBeLessThan(noticeScriptLimit);
    expect(keeping).toBeLessThan(keepScriptLimit);
    expect(offer > 0).toBe(root.querySelector('.answer') !== null);
    expect(offer).toBeLessThan(offerScriptLimit);
    expect(more).toEqual([]);
  });

  test('fetches nothing from another host', () => {
    const fetched = root
      .querySelectorAll('[src], [srcset], [poster], object, link, image, use')
      .filter((one) => !/^(?:canonical|alternate|search)$/.test(one.getAttribute('rel') ?? ''))
      .flatMap(({ attributes }) =>
        ['src', 'srcset', 'poster', 'data', 'href', 'xlink:href'].flatMap((name) => attributes[name] ?? []),
      );
    const styled = root
      .querySelectorAll('style')
      .flatMap(({ rawText }) => rawText.match(/(?:https?:)?\/\/[\w.-]+/g) ?? []);
    expect(fetched.filter((address) => !/^(?:\/(?!\/)|#|data:)/.test(address))).toEqual([]);
    expect(styled).toEqual([]);
  });
});

const helpEntries = pages.filter(isHelpEntry);

test('there are help entries in both languages', () => {
  expect(new Set(helpEntries.map(({ address }) => address.startsWith('/en/')))).toEqual(new Set([true, false]));
});

test.each(helpEntries)('$address is a single request beside the icon', ({ root }) => {
  const resources = root.querySelectorAll(
    '[src], [srcset], [poster], link, img, picture, iframe, object, embed, audio, video, svg image, svg use',
  );
  const fetched = resources.filter(
    (one) => !/^(?:icon|canonical|alternate|search)$/.test(one.getAttribute('rel') ?? ''),
  );
  expect(fetched.map(String)).toEqual([]);
  expect(root.querySelectorAll('style').filter(({ rawText }) => /url\(|@import/i.test(rawText))).toHaveLength(0);
});

const size = (content: string | Uint8Array) => brotliCompressSync(content).length;

/** What comes after an answer, once for all of them, and what comes when a reader wants to listen. */
test.each([
  ['offer', 1_260],
  ['read', 2_150],
])('the script aloud/%s is light', (name, limit) => {
  const sizes = files
    .filter((file) => file.startsWith(`aloud/${name}.`))
    .map((file) => size(readFileSync(`dist/${file}`)));
  expect(sizes).toHaveLength(1);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(limit);
});

describe('search', () => {
  const sum = (form: RegExp) =>
    files.filter((file) => form.test(file)).reduce((all, file) => all + size(readFileSync(`dist/${file}`)), 0);

  /** The scripts that search-loader.ts fetches with the index before the first answer, in any language. */
  test.each([
    ['/', 7_170],
    // 30 bytes of them halve the work of an answer on a large site: only pages that have a word of the query are scored.
    // 30 more keep the focus on the result that a reader stands at when the rest comes.
    ['/sok/', 8_780],
  ])('the first answer on %s costs two scripts', (address, limit) => {
    const { root } = pages.find((page) => page.address === address) ?? {};
    const element = root?.querySelector('search-box, search-page');
    const sizes = (element?.getAttribute('data-scripts')?.split(' ') ?? []).map((file) =>
      size(readFileSync(`dist${file}`)),
    );
    expect(sizes).toHaveLength(2);
    expect(sizes.reduce((all, one) => all + one)).toBeLessThanOrEqual(limit);
  });

  /**
   * What the search knows grows with what editors write, so it has a budget for each page that can be found, with a twentieth
   * to spare: a sentence or an answer more fails nothing, a field that the search does not need does.
   */
  test.each([
    ['the index', 'search-index.json', /^search-index\.json$/, 50],
    ['the details', 'search-index.json', /^search\/sv\.\w+\.json$/, 920],
    ['the English index', 'en/search-index.json', /^en\/search-index\.json$/, 42],
    // Half as many words as in Swedish; a quarter until a thousand English ways to ask were added.
    ['the English details', 'en/search-index.json', /^search\/en\.\w+\.json$/, 550],
  ])('%s is light for its pages', (_, index, form, perPage) => {
    const { length } = (JSON.parse(readFileSync(`dist/${index}`, 'utf8')) as { pages: unknown[] }).pages;
    expect(sum(form)).toBeLessThanOrEqual(perPage * length);
    expect(sum(form)).toBeGreaterThan(0);
  });

  test('what understands a query is light', async () => {
    const input = ['search', 'vocabulary'].map((name) => `src/domain/search/rank/${name}.ts`);
    const { output } = (await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: { write: false, target: 'es2022', rolldownOptions: { input, preserveEntrySignatures: 'strict' } },
    })) as Rolldown.RolldownOutput;
    const code = output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
    expect(code).toMatch(/export\s*\{/);
    expect(size(code)).toBeLessThanOrEqual(5_000);
  });
});
