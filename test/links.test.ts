import { defaultLocale } from '../src/domain/entries/locale.ts';
import { describe, expect, test } from 'vitest';
import { getSite } from '../src/library/settings.ts';
import { files, pages, type BuiltPage } from './support/built-site.ts';

const { origin } = new URL((await getSite()).url);
const byAddress = new Map(pages.map((page) => [page.address, page]));
const fileAddresses = new Set(files.map((file) => `/${file}`));

describe.each(pages)('$address', (page) => {
  const { address, root, isIndexed } = page;
  const links = root
    .querySelectorAll('[href], [src], form[action]')
    .map(({ attributes }) => attributes['href'] ?? attributes['src'] ?? attributes['action'] ?? '');

  test('links within the site to pages, files and anchors that exist', () => {
    expect(links.filter(isInternal).filter((link) => !isAnswered(link, address))).toEqual([]);
  });

  test('names itself as canonical where it is indexed', () => {
    const canonical = root.querySelectorAll('link[rel=canonical]').map((link) => link.getAttribute('href'));
    expect(canonical).toEqual(isIndexed ? [origin + address] : []);
  });

  test('has alternates that exist, are in the language they say, and lead back', () => {
    const alternates = alternatesOf(page);
    for (const [language, href] of alternates) {
      const other = byAddress.get(href.replace(origin, ''));
      const lang = language === 'x-default' ? defaultLocale : language;
      expect(other?.root.querySelector('html')?.getAttribute('lang'), href).toBe(lang);
      expect(other && alternatesOf(other), `alternates of ${href}`).toEqual(alternates);
    }
    if (alternates.length > 0) expect(alternates.map(([, href]) => href)).toContain(origin + address);
  });
});

function isInternal(link: string): boolean {
  return /^(?:#|\/(?!\/))/.test(link) || link === origin || link.startsWith(`${origin}/`);
}

function isAnswered(link: string, from: string): boolean {
  const { pathname, hash } = new URL(link, origin + from);
  const path = decodeURIComponent(pathname);
  const target = byAddress.get(path);
  if (!hash) return Boolean(target) || (fileAddresses.has(path) && !path.endsWith('/index.html'));
  const id = decodeURIComponent(hash.slice(1));
  return Boolean(target?.root.querySelectorAll('[id]').some((one) => one.id === id));
}

function alternatesOf({ root }: BuiltPage): [language: string, href: string][] {
  return root
    .querySelectorAll('link[rel=alternate][hreflang]')
    .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']);
}
