import { DOMParser } from '@xmldom/xmldom';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { getSite } from '../src/library/settings.ts';
import { pages } from './support/built-site.ts';

const namespace = 'http://a9.com/-/spec/opensearch/1.1/';

describe.each([
  { locale: 'sv', file: 'opensearch.xml', search: 'sok/' },
  { locale: 'en', file: 'en/opensearch.xml', search: 'en/sok/' },
] as const)('$file', ({ locale, file, search }) => {
  const root = new DOMParser().parseFromString(readFileSync(`dist/${file}`, 'utf8'), 'application/xml').documentElement;
  const fields = (name: string) => Array.from(root?.getElementsByTagNameNS(namespace, name) ?? []);
  const said = (name: string) => fields(name).map(({ textContent }) => textContent ?? '');

  test('describes the search in the site’s own words', async () => {
    const { name, description } = await getSite(locale);
    expect(root?.localName).toBe('OpenSearchDescription');
    expect(said('LongName')).toEqual([name]);
    expect(said('Description')).toEqual([description]);
    expect(said('Language')).toEqual([locale]);
    expect(name.startsWith(said('ShortName')[0] ?? '?')).toBe(true);
    expect(said('ShortName')[0]?.length).toBeLessThanOrEqual(16);
  });

  test('sends a query to the search page and asks nobody for suggestions', async () => {
    const { url } = await getSite();
    const addresses = fields('Url').map((one) => [one.getAttribute('type'), one.getAttribute('template')]);
    expect(addresses).toEqual([['text/html', `${new URL(search, url).href}?q={searchTerms}`]]);
  });

  test('is named by every page in that language', () => {
    const links = pages
      .filter(({ root: page }) => page.querySelector('html')?.getAttribute('lang') === locale)
      .map(({ address, root: page }) => [address, page.querySelector('link[rel=search]')?.getAttribute('href')]);
    expect(links.filter(([, href]) => href !== `/${file}`)).toEqual([]);
  });
});
