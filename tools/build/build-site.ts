import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteAddress } from '../../src/domain/entries/addresses.ts';
import { isWhole } from '../../src/domain/entries/locale.ts';
import { builtAddress } from '../../src/library/built-address.ts';
import { readContentFiles } from '../../src/library/files.ts';
import { askedMoment } from '../../src/library/moment.ts';
import { fieldsIn } from '../../src/library/settings.ts';
import { partSiteFile, singleFiles } from '../../src/schema/single-files.ts';
import { writeFileList } from '../shared/file-list.ts';
import { pagesIn } from '../shared/files-in.ts';
import { hashOf } from '../shared/hash-of.ts';
import { canonicalOf, languagesOf, readPage } from './output/built-page.ts';
import { OutputCheck } from './output/check-output.ts';
import { reportFaults } from './output/report-faults.ts';
import { writtenPages } from './output/written-pages.ts';
import { codeHash, lastChanges } from './reuse/build-inputs.ts';
import { keptPages, removeOthers } from './reuse/keep-pages.ts';
import { leaveBuild, takeLastBuild, type BuiltRecord } from './reuse/last-build.ts';
import { FoundPages } from './reuse/found-pages.ts';
import { pageKeys } from './reuse/page-keys.ts';
import type { RunningBuild } from './run-astro.ts';
import { articleIn, indexFolder, SearchIndex } from './search-index.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeRedirects } from './write-redirects.ts';
import { writeSitemap } from './write-sitemap.ts';

/** How a site is built. */
interface BuildOptions {
  /** For editors: its bar is a form, and it is never published. */
  isPreview?: boolean | undefined;
  /** Whether everything is made anew. Otherwise pages are kept that would become what they are. */
  isCold?: boolean | undefined;
}

/**
 * Builds the site with an Astro that has begun; resolves to whether it may be published. While Astro makes a page, those
 * before it are indexed and checked, on another core. `changed` is what `lastChanges` has said before Astro began.
 */
export async function buildSite(
  build: RunningBuild,
  changed: string,
  { isPreview = false, isCold = false }: BuildOptions,
): Promise<boolean> {
  const { folder, clock } = build;
  const last = takeLastBuild(folder);
  const content = new Map<string, string>();
  const sources = await readContentFiles('.', (file, bytes) => content.set(file, hashOf(bytes)));
  const inputs = { code: codeHash(), content };
  const keyOf = pageKeys(inputs, sources, { instant: askedMoment() ?? clock, isPreview });
  const kept = keptPages(folder, (!isCold && last) || new Map(), keyOf);
  const isAnyKept = kept.records.size > 0;
  removeOthers(folder, new Set([...kept.records.keys(), ...(isAnyKept ? [indexFolder] : [])]));

  const byPath = new Map(sources.map((source) => [source.file, source]));
  const { moved } = fieldsIn(byPath, singleFiles['old-urls']);
  const { url: address, feedbackUrl } = fieldsIn(byPath, singleFiles.site);
  const url = builtAddress(address);
  const written = writtenPages(sources);
  const check = new OutputCheck({ written, moved, url, feedbackUrl });
  const index = await SearchIndex.create();
  // Where any page is kept, the search finds the same pages as before, in the same order.
  const found = isAnyKept ? new FoundPages(last ?? kept.records, kept.articles) : undefined;
  const indexed = found?.addTo(index);
  const built = new Map(kept.records);
  const add = async (file: string): Promise<BuiltRecord> => {
    const html = await readFile(join(folder, file), 'utf8');
    const article = articleIn(html);
    if (found) found.made(file, article);
    else if (article) await index.add(file, article);
    const page = readPage(file, html);
    check.add(page);
    return {
      key: keyOf(file),
      hash: hashOf(html),
      isFound: article !== undefined,
      canonical: canonicalOf(page),
      languages: languagesOf(page),
    };
  };
  for (const file of kept.records.keys()) check.addKept(file);
  for await (const file of build.make({ kept: [...kept.records.keys()], first: found?.missing ?? [] })) {
    if (existsSync(join(folder, file))) built.set(file, await add(file));
  }
  await writeRedirects(folder, moved, url);
  await writeMarkdown(folder, written, url, (locale) =>
    isWhole(locale) ? undefined : fieldsIn(byPath, partSiteFile(locale)).unreviewed,
  );
  const all = new Map(built);
  for (const file of pagesIn(folder)) if (!all.has(file)) all.set(file, await add(file));
  const reviewed = new Map(
    written.map(({ address, source }) => [siteAddress(address, url), source.data['reviewed'] as string]),
  );
  await writeSitemap(
    folder,
    [...all.values()].flatMap(({ canonical: address, languages }) =>
      address ? [{ address, languages, lastmod: reviewed.get(address) }] : [],
    ),
  );
  found?.end();
  await indexed;
  await index.write(folder);
  console.log(`${all.size} pages built and indexed in ${folder}/, ${kept.records.size} of them kept`);
  const isRight = isPreview || reportFaults(check.faultsIn(folder));
  if (isRight) found?.expectSame(build.order());
  if (isRight) writeFileList(folder, all);
  // What was edited meanwhile may stand in a page or not.
  if (isRight && lastChanges() === changed) leaveBuild(folder, inOrder(built, build.order()));
  return isRight;
}

function inOrder(built: ReadonlyMap<string, BuiltRecord>, order: readonly string[]): Map<string, BuiltRecord> {
  return new Map(
    [...new Set(order)].flatMap((file) => {
      const record = built.get(file);
      return record ? [[file, record]] : [];
    }),
  );
}
