import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getOldUrls, getSite } from '../../src/library/settings.ts';
import { pagesIn } from '../shared/files-in.ts';
import { canonicalOf, readPage } from './output/built-page.ts';
import { OutputCheck } from './output/check-output.ts';
import { reportFaults } from './output/report-faults.ts';
import { readWrittenPages } from './output/written-pages.ts';
import { buildWithAstro } from './run-astro.ts';
import { SearchIndex } from './search-index.ts';
import { writeRedirects } from './write-redirects.ts';
import { writeSitemap } from './write-sitemap.ts';

/**
 * Builds the site into a folder; resolves to whether it may be published. While Astro makes a page, the one before it is
 * indexed and checked, on another core. A preview is for editors: its bar is a form, and it is never published.
 */
export async function buildSite(folder: string, isPreview = false): Promise<boolean> {
  const moved = await getOldUrls();
  const index = await SearchIndex.create();
  const check = new OutputCheck({ written: await readWrittenPages('.'), moved });
  const indexed: string[] = [];
  const added = new Set<string>();
  const add = async (file: string) => {
    added.add(file);
    const html = await readFile(join(folder, file), 'utf8');
    await index.add(file, html);
    const page = readPage(file, html);
    check.add(page);
    const address = canonicalOf(page);
    if (address !== undefined) indexed.push(address);
  };
  for await (const file of buildWithAstro(folder)) if (existsSync(join(folder, file))) await add(file);
  await writeRedirects(folder, moved, (await getSite()).url);
  for (const file of pagesIn(folder)) if (!added.has(file)) await add(file);
  await writeSitemap(folder, indexed);
  await index.write(folder);
  console.log(`${added.size} pages built and indexed in ${folder}/`);
  return isPreview || reportFaults(check.faultsIn(folder));
}
