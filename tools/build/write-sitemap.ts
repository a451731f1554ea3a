import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes sitemap.xml (sitemaps.org 0.9) with the canonical address of every page below `folder` that search engines may index. */
export async function writeSitemap(folder: string): Promise<void> {
  const addresses: string[] = [];
  for await (const name of glob('**/*.html', { cwd: folder })) {
    const html = await readFile(join(folder, name), 'utf8');
    const [, canonical] = /<link rel="canonical" href="([^"]+)">/.exec(html) ?? [];
    if (canonical && !html.includes('<meta name="robots" content="noindex">')) addresses.push(canonical);
  }
  const urls = addresses.sort().map((address) => `<url><loc>${address}</loc></url>`);
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ];
  await writeFile(join(folder, 'sitemap.xml'), xml.join('\n'));
}
