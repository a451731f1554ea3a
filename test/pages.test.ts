import { createHash } from 'node:crypto';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { allLocales, defaultLocale } from '../src/domain/entries/locale.ts';
import { oneLine, pages, textOf, type BuiltPage } from './support/built-site.ts';

const languageOf = ({ root }: BuiltPage) => root.querySelector('html')?.getAttribute('lang');
const descriptionOf = ({ root }: BuiltPage) =>
  root.querySelector('meta[name=description]')?.getAttribute('content') ?? '';

describe.each(pages)('$address', (page) => {
  const { address, html, root } = page;

  test('has one h1 with text', () => {
    expect(root.querySelectorAll('h1').map(textOf)).toEqual([expect.stringMatching(/\S/)]);
  });

  test('has a title, and a description', () => {
    expect(root.querySelectorAll('head > title').map(textOf)).toEqual([expect.stringMatching(/\S/)]);
    expect(descriptionOf(page)).toMatch(/\S/);
  });

  test('says its language and when it was built', () => {
    const [, folder = ''] = address.split('/');
    const language = allLocales.find((one) => one === folder) ?? defaultLocale;
    expect(languageOf(page)).toBe(language);
    expect(root.querySelector('html')?.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : undefined);
    expect(root.querySelector('html')?.getAttribute('data-built')).toMatch(/^\d+$/);
  });

  test('has its landmarks, and a skip link before all other links', () => {
    expect(
      root.querySelectorAll('body > header, body > main, body > footer').map(({ localName }) => localName),
    ).toEqual(['header', 'main', 'footer']);
    expect(root.querySelectorAll('main').map(({ id }) => id)).toEqual(['content']);
    expect(root.querySelector('body a')?.getAttribute('href')).toBe('#content');
  });

  test('no word and no sign runs into a link', () => {
    const text = html.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '');
    expect(text.match(/.{0,40}[\p{L}\d.,:;?!]<a .{0,60}|.{0,60}<\/a>[\p{L}\d].{0,40}/gu)).toBeNull();
  });

  test('uses each id once', () => {
    expect(repeated(root.querySelectorAll('[id]').map(({ id }) => id))).toEqual([]);
  });

  test('leads to the other language in words of that language', () => {
    const links = root.querySelectorAll('a[hreflang]').map((link) => {
      const target = pages.find((one) => one.address === link.getAttribute('href'));
      return {
        href: link.getAttribute('href'),
        hreflang: link.getAttribute('hreflang'),
        lang: link.closest('[lang]')?.getAttribute('lang'),
        target: target && languageOf(target),
      };
    });
    expect(links).not.toEqual([]);
    for (const link of links) expect(link).toMatchObject({ lang: link.hreflang, target: link.hreflang });
  });

  test('shows no traces of Markdown or of missing values', () => {
    const said = root
      .querySelectorAll('[aria-label], [placeholder], [alt], [title], [value]')
      .flatMap(({ attributes }) =>
        ['aria-label', 'placeholder', 'alt', 'title', 'value'].map((name) => attributes[name]),
      );
    const text = [textOf(root), descriptionOf(page), ...said].join('\n');
    expect(text.match(/.{0,30}(?:\]\(|\*\*|undefined|\bNaN\b|\[object).{0,30}/g)).toBeNull();
  });

  test('says nothing twice over, as a label and what it is the label of', () => {
    expect(textOf(root).match(/(?<!\p{L})(\p{L}+): \1(?!\p{L})/giu)).toBeNull();
  });

  test('has times that machines can read', () => {
    const times = root.querySelectorAll('time').map((time) => time.getAttribute('datetime') ?? textOf(time));
    expect(times.filter((time) => !isTime(time))).toEqual([]);
  });

  test('has something between its links that stands there without styles', () => {
    // `Kalender Atom JSON Feed` are three links to those who see them, and one line of words to a text browser.
    const texts = root
      .querySelectorAll('dd, p, section')
      .map(({ innerHTML }) => innerHTML.replaceAll(/<!--.*?-->/g, ''));
    expect(
      texts.filter((html) => /<\/a>(?:\s|<\/?span[^>]*>)*<a\b/.test(html)).map((html) => html.slice(0, 300)),
    ).toEqual([]);
  });

  test('has nothing in its lists that makes a text browser forget their marks', () => {
    // Lynx and html2text print a list that holds a script element without bullets; an empty template does no harm.
    const strangers = root
      .querySelectorAll('ul > *, ol > *')
      .filter(({ localName }) => !/^(?:li|template)$/.test(localName));
    expect(strangers.map(String)).toEqual([]);
    expect(root.querySelectorAll('template').filter(({ innerHTML }) => innerHTML !== '')).toEqual([]);
  });

  test('has a policy before everything it rules, with a hash for each inline style and script', () => {
    const [charset, policy] = root.querySelector('head')?.children ?? [];
    expect(charset?.getAttribute('charset')).toBe('utf-8');
    expect(policy?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    const content = policy?.getAttribute('content') ?? '';
    expect(content).toMatch(/^default-src 'none';/);
    expect(content).not.toMatch(/'unsafe-|\*|https?:/);
    expect(content).toMatch(/;require-trusted-types-for 'script';trusted-types (?:default )?worker$/);
    for (const inline of root.querySelectorAll(
      'style, script:not([src], [type="application/json"], [type="application/ld+json"])',
    )) {
      const rule = content.split(';').find((one) => one.startsWith(`${inline.localName}-src `));
      expect(rule, `${inline.localName}: ${inline.rawText.slice(0, 60)}`).toContain(hashOf(inline));
    }
  });

  test('ends where its html ends', () => {
    expect(html.slice(html.indexOf('</html>')).trim()).toBe('</html>');
  });
});

test('each title is used once', () => {
  expect(repeated(pages.map(({ root }) => oneLine(root.querySelector('title')?.text ?? '')))).toEqual([]);
});

test('each description of an indexed page is used once', () => {
  expect(repeated(pages.filter(({ isIndexed }) => isIndexed).map(descriptionOf))).toEqual([]);
});

test('the lead of a page counts for more than its text in the index of Pagefind', () => {
  const leads = pages.flatMap(({ root }) => root.querySelectorAll('[data-pagefind-body] .lead'));
  expect(leads.length).toBeGreaterThan(50);
  expect(leads.filter((lead) => !(Number(lead.getAttribute('data-pagefind-weight')) > 1)).map(String)).toEqual([]);
});

function repeated(list: string[]): string[] {
  return list.filter((one, index) => list.indexOf(one) !== index);
}

function hashOf(inline: HTMLElement): string {
  return `'sha256-${createHash('sha256').update(inline.rawText).digest('base64')}'`;
}

/** The two forms of `datetime` that the site writes: a day, and a minute with its offset. */
function isTime(text: string): boolean {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Boolean(Temporal.PlainDate.from(text, { overflow: 'reject' }));
    return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/.test(text) && Boolean(Temporal.Instant.from(text));
  } catch {
    return false;
  }
}
