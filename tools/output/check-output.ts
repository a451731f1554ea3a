import type { MovedUrl } from '../../src/schema/old-urls.ts';
import { checkEntries } from './check-entries.ts';
import { unexpectedFiles, unsafeFiles } from './check-files.ts';
import { checkPage } from './check-page.ts';
import { readSite, type BuiltSite } from './read-site.ts';
import type { WrittenPage } from './written-pages.ts';

/** What a built site was made from. */
export interface Origin {
  written: readonly WrittenPage[];
  moved: readonly MovedUrl[];
}

/** Everything in a built site that should not be published, and everything that is missing from it, in Swedish. */
export function checkOutput(folder: string, { written, moved }: Origin): string[] {
  const site = readSite(folder);
  return [
    ...unexpectedFiles(site.files, new Set(site.redirects.map(({ path }) => path))),
    ...unsafeFiles(folder, site.files),
    ...site.pages.flatMap(checkPage),
    ...checkEntries(written, site.pages),
    ...checkRedirects(site, moved),
  ];
}

/** Each old address leads on to a page that is there, and no other page leads on. */
function checkRedirects({ pages, redirects }: BuiltSite, moved: readonly MovedUrl[]): string[] {
  const addresses = new Set(pages.map(({ address }) => address));
  const listed = new Map(moved.map(({ from, to }) => [from, to]));
  const found = new Map(redirects.map((page) => [page.address, page]));
  return [
    ...moved.flatMap(({ from, to }) => {
      const leadsTo = found.get(from)?.root.querySelector('main a')?.getAttribute('href');
      if (leadsTo === encodeURI(to) && addresses.has(to.replace(/#.*/, ''))) return [];
      return [`content/old-urls.yaml: Den gamla adressen ${from} leder inte till ${to}.`];
    }),
    ...redirects
      .filter(({ address }) => !listed.has(address))
      .map(({ path }) => `${path}: Sidan leder vidare utan att stå i content/old-urls.yaml.`),
  ];
}
