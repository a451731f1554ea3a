import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A page that search engines may list, with its whole address. */
export interface ListedPage {
  address: string;
  /** The whole address in each language that it is written in, and under `x-default`. */
  languages?: Readonly<Record<string, string>> | undefined;
  /** The day on which its text was last reviewed. */
  lastmod?: string | undefined;
}

/** Writes sitemap.xml (sitemaps.org 0.9, with Google's links between languages) into a folder. */
export async function writeSitemap(folder: string, pages: readonly ListedPage[]): Promise<void> {
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.toSorted((a, b) => (a.address < b.address ? -1 : 1)).map(entryOf),
    '</urlset>',
    '',
  ];
  await writeFile(join(folder, 'sitemap.xml'), xml.join('\n'));
}

function entryOf({ address, languages = {}, lastmod }: ListedPage): string {
  const links = Object.entries(languages).map(
    ([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
  );
  const day = lastmod ? `<lastmod>${lastmod}</lastmod>` : '';
  return `<url><loc>${address}</loc>${day}${links.join('')}</url>`;
}
