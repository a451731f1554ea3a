import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes sitemap.xml (sitemaps.org 0.9) with these addresses into a folder. */
export async function writeSitemap(folder: string, addresses: readonly string[]): Promise<void> {
  const urls = addresses.toSorted().map((address) => `<url><loc>${address}</loc></url>`);
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ];
  await writeFile(join(folder, 'sitemap.xml'), xml.join('\n'));
}
