import type { MovedUrl } from '../../../src/schema/old-urls.ts';
import { singleFiles } from '../../../src/schema/single-files.ts';
import { filesIn } from '../../shared/files-in.ts';
import { checkEntry, missingPage } from './check-entry.ts';
import { unexpectedFiles, unsafeFiles } from './check-files.ts';
import { checkPage } from './check-page.ts';
import { isRedirect, readPages, type BuiltPage } from './read-site.ts';
import type { WrittenPage } from './written-pages.ts';

/** What a built site was made from. */
export interface Origin {
  written: readonly WrittenPage[];
  moved: readonly MovedUrl[];
}

/**
 * Everything in a built site that should not be published, and everything that is missing from it, in Swedish. Pages are
 * checked one at a time, so that thousands need no more memory than one, and beside what still writes other files until
 * `isComplete`.
 */
export async function checkOutput(
  folder: string,
  { written, moved }: Origin,
  isComplete: Promise<void> = Promise.resolve(),
): Promise<string[]> {
  const origins = new Map(written.map((entry) => [entry.address, entry]));
  const addresses = new Set<string>();
  const redirects: Redirect[] = [];
  const faults: string[] = [];
  for await (const page of readPages(folder)) {
    if (isRedirect(page)) redirects.push({ ...page, to: page.root.querySelector('main a')?.getAttribute('href') });
    else {
      addresses.add(page.address);
      const origin = origins.get(page.address);
      faults.push(...checkPage(page), ...(origin ? checkEntry(origin, page) : []));
    }
  }
  await isComplete;
  const files = filesIn(folder);
  return [
    ...unexpectedFiles(files, new Set(redirects.map(({ path }) => path))),
    ...unsafeFiles(folder, files),
    ...faults,
    ...written.filter(({ address }) => !addresses.has(address)).map(missingPage),
    ...checkRedirects(addresses, redirects, moved),
  ];
}

interface Redirect extends Pick<BuiltPage, 'path' | 'address'> {
  to: string | undefined;
}

/** Each old address leads on to a page that is there, and no other page leads on. */
function checkRedirects(
  addresses: ReadonlySet<string>,
  redirects: readonly Redirect[],
  moved: readonly MovedUrl[],
): string[] {
  const listed = new Set(moved.map(({ from }) => from));
  const found = new Map(redirects.map(({ address, to }) => [address, to]));
  return [
    ...moved.flatMap(({ from, to }) => {
      if (found.get(from) === encodeURI(to) && addresses.has(to.replace(/#.*/, ''))) return [];
      return [`${singleFiles['old-urls'].path}: Den gamla adressen ${from} leder inte till ${to}.`];
    }),
    ...redirects
      .filter(({ address }) => !listed.has(address))
      .map(({ path }) => `${path}: Sidan leder vidare utan att stå i ${singleFiles['old-urls'].path}.`),
  ];
}
