/** What search engines, telephones, messengers and language models read of the site beside its pages. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { files, isHelpEntry, pages } from './support/built-site.ts';

const origin = 'https://inloggningshjalpen.example';
const indexed = pages.filter(
  ({ root }) => root.querySelector('link[rel=canonical]') && !root.querySelector('meta[http-equiv=refresh]'),
);
const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');
const meta = (page: (typeof pages)[number], property: string) =>
  page.root.querySelector(`meta[property="og:${property}"]`)?.getAttribute('content');

/** The size of a PNG by its header (PNG 1.2, 11.2.2). */
function pngSize(file: string): [width: number, height: number] {
  const bytes = readFileSync(`dist/${file}`);
  expect(bytes.subarray(1, 4).toString(), file).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

interface Thing {
  '@type': string;
  [property: string]: unknown;
}

function thingsOf({ root }: (typeof pages)[number]): Thing[] {
  const [data, ...more] = root.querySelectorAll('script[type="application/ld+json"]');
  expect(more).toEqual([]);
  if (!data) return [];
  const graph = JSON.parse(data.rawText);
  expect(graph['@context']).toBe('https://schema.org');
  return graph['@graph'];
}

describe.each(indexed)('$address', (page) => {
  const { root, address } = page;

  test('is a card where its link is shared', () => {
    expect(meta(page, 'title')).toBe(root.querySelector('title')?.text.split(' – ')[0]);
    expect(meta(page, 'type')).toBe('website');
    expect(meta(page, 'url')).toBe(root.querySelector('link[rel=canonical]')?.getAttribute('href'));
    expect(meta(page, 'image')).toBe(`${origin}/share.png`);
  });

  test('says where it is, by addresses that exist', () => {
    const list = thingsOf(page).find((one) => one['@type'] === 'BreadcrumbList');
    const steps = (list?.['itemListElement'] ?? []) as { position: number; item: string; name: string }[];
    const shown = root.querySelectorAll('nav.breadcrumbs a').map((link) => link.text.trim());
    expect(steps.map(({ name }) => name)).toEqual(shown);
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
    const known = new Set(pages.map((one) => origin + one.address));
    expect(steps.filter(({ item }) => !known.has(item.replace(/#.*/, '')))).toEqual([]);
    expect(
      steps.length > 0 || /^\/(?:(?:en|ar|sv-simple)\/)?$/.test(address),
      'a way to every page but the entrance',
    ).toBe(true);
  });
});

test('an answer is a question with the answer that is shown', () => {
  const answers = pages.filter(isHelpEntry);
  expect(answers.length).toBeGreaterThan(50);
  for (const page of answers) {
    const asked = thingsOf(page).find((one) => one['@type'] === 'FAQPage')?.['mainEntity'];
    expect(asked, page.address).toMatchObject({
      name: page.root.querySelector('h1')?.text,
      acceptedAnswer: { text: page.root.querySelector('.lead')?.text },
    });
  }
});

test('the entrance has a search, a notice is an announcement, and a group has its services', () => {
  const typesOn = (path: string) =>
    pages
      .filter(({ address }) => address === path)
      .flatMap(thingsOf)
      .map((one) => one['@type']);
  expect(typesOn('/')).toEqual(['WebSite']);
  expect(typesOn('/arbetsgivare/')).toEqual(['GovernmentService', 'BreadcrumbList']);
  expect(typesOn('/meddelanden/telia-gar-inte-att-anvanda/')).toEqual(['SpecialAnnouncement', 'BreadcrumbList']);
});

test('only the entrance names a manifest, which browsers fetch, and that names pictures of the sizes it says', () => {
  const naming = pages.filter(({ root }) => root.querySelector('link[rel=manifest]')).map(({ address }) => address);
  expect(naming.sort()).toEqual(['/', '/en/']);
  for (const [file, start] of [
    ['manifest.webmanifest', '/'],
    ['en/manifest.webmanifest', '/en/'],
  ] as const) {
    const manifest = JSON.parse(read(file));
    expect(manifest.start_url).toBe(start);
    for (const { src, sizes } of manifest.icons) expect(`${pngSize(src.slice(1)).join('x')}`).toBe(sizes);
  }
  expect(pngSize('share.png')).toEqual([1200, 630]);
  expect(pngSize('apple-touch-icon.png')).toEqual([180, 180]);
  const icon = readFileSync('dist/favicon.ico');
  expect(icon.readUInt32LE(14) + icon.readUInt32LE(18)).toBe(icon.length);
});

test('the sitemap says when a text was reviewed, and links its languages', () => {
  const sitemap = read('sitemap.xml');
  const entry = sitemap
    .split('\n')
    .find((line) => line.includes('<loc>https://inloggningshjalpen.example/hjalp/lurad/<'));
  expect(entry).toMatch(/<lastmod>\d{4}-\d\d-\d\d<\/lastmod>/);
  expect(entry).toContain(`hreflang="en" href="${origin}/en/hjalp/lurad/"`);
  expect(entry).toContain(`hreflang="x-default" href="${origin}/hjalp/lurad/"`);
});

test.each([
  ['/', ['ar', 'en', 'sv', 'sv-simple', 'x-default']],
  ['/hjalp/lurad/', ['ar', 'en', 'sv', 'sv-simple', 'x-default']],
  ['/ar/hjalp/lurad/', ['ar', 'en', 'sv', 'sv-simple', 'x-default']],
  ['/sv-simple/hjalp-mig/', ['ar', 'en', 'sv', 'sv-simple', 'x-default']],
  ['/hjalp/webblasare/', ['en', 'sv', 'x-default']],
  ['/sok/', []],
  ['/meddelanden/', ['en', 'sv', 'x-default']],
])('%s says in which languages it is: %j', (address, languages) => {
  const page = pages.find((one) => one.address === address);
  const links = page?.root.querySelectorAll('link[hreflang]').map((link) => link.getAttribute('hreflang'));
  expect(links?.sort()).toEqual(languages);
});

test('a language that holds some pages only has no search, no lists, no feeds and no document of the API', () => {
  const found = files.filter((file) => /^(?:ar|sv-simple)\//.test(file)).map((file) => file.replace(/^[\w-]+\//, ''));
  expect(found.length).toBeGreaterThan(20);
  expect(
    found.filter(
      (file) =>
        !/^(?:index\.html|kontakt\/index\.html|hjalp-mig\/(?:[\w-]+\/)*index\.html|hjalp\/[\w-]+(?:\/index\.html|\.md))$/.test(
          file,
        ),
    ),
  ).toEqual([]);
  expect(files.filter((file) => /^pagefind\/.*\bar\b/.test(file))).toEqual([]);
});

test('a hole in security can be told, to an address that does not hold for more than a year', () => {
  const text = read('.well-known/security.txt');
  expect(text).toMatch(/^Contact: mailto:\S+@\S+$/m);
  const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');
  const year = 365 * 24 * 60 * 60 * 1000;
  expect(expires - Date.now()).toBeLessThan(year);
  expect(expires).toBeGreaterThan(Date.now());
});

test.each(['llms.txt', 'en/llms.txt'])('%s leads to every answer in its language, as Markdown', (file) => {
  const text = read(file);
  expect(text).toMatch(/^# .+\n\n> .+\n/);
  const listed = [...text.matchAll(/\]\(([^)]+\.md)\)/g)].map(([, link]) => link?.replace(`${origin}/`, ''));
  expect(listed.filter((link) => !link || !files.includes(link))).toEqual([]);
  const folder = file.replace('llms.txt', '');
  const written = files.filter(
    (one) => one.endsWith('.md') && (folder ? one.startsWith(folder) : !/^(?:en|ar|sv-simple)\//.test(one)),
  );
  expect(listed.toSorted()).toEqual(written.toSorted());
});

test('an answer in Markdown has title, answer and steps, and whole addresses', () => {
  const text = read('hjalp/lurad.md');
  const page = pages.find(({ address }) => address === '/hjalp/lurad/');
  expect(
    text.startsWith(`# ${page?.root.querySelector('h1')?.text}\n\n${page?.root.querySelector('.lead')?.text}\n`),
  ).toBe(true);
  expect(text).toMatch(/^1\. /m);
  expect(text).not.toMatch(/\]\(\//);
});

test('an answer in Markdown says what its page says of it: that nobody has reviewed it, when somebody has, and whom to reach', () => {
  for (const { address, root } of pages) {
    const file = `${address.slice(1, -1)}.md`;
    if (!files.includes(file)) continue;
    const text = read(file);
    const note = root.querySelector('.part-note:not(.section) p')?.text;
    if (note) expect.soft(text, file).toContain(`\n\n> ${note}\n\n`);
    const reviewed = root.querySelector('.entry-footer > p:last-of-type')?.text ?? '';
    expect.soft(text.replaceAll(/\s+/g, ' '), file).toContain(reviewed.replaceAll(/\s+/g, ' ').trim());
    expect.soft(text, file).toContain(`(${origin}${address})`);
    const contacts = /^\/(?:(?:en|ar|sv-simple)\/)?/.exec(address)?.[0];
    expect.soft(text, file).toContain(`(${origin}${contacts}kontakt/)`);
  }
});
