import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MovedUrl } from '../../../src/schema/old-urls.ts';
import { hostPath } from '../../../src/domain/entries/addresses.ts';
import { singleFiles } from '../../../src/schema/single-files.ts';
import { addressOf, filesIn, pagesIn } from '../../shared/files-in.ts';
import { isRedirect, readPage, type BuiltPage } from './built-page.ts';
import { checkEntry, missingPage } from './check-entry.ts';
import { unexpectedFiles, unsafeFiles } from './check-files.ts';
import { checkPage } from './check-page.ts';
import type { WrittenPage } from './written-pages.ts';

/** What a built site was made from. */
export interface Origin {
  written: readonly WrittenPage[];
  moved: readonly MovedUrl[];
  /** The address of the site. */
  url: string;
  /** Who receives whether an answer helped. */
  feedbackUrl?: string | undefined;
}

/** Everything in a built site that should not be published, and everything that is missing from it, in Swedish. */
export async function checkOutput(folder: string, origin: Origin): Promise<string[]> {
  const check = new OutputCheck(origin);
  for (const file of pagesIn(folder)) {
    check.add(readPage(file, await readFile(join(folder, file), 'utf8')));
  }
  return check.faultsIn(folder);
}

/** Checks the pages of a site one after the other, while others are still built, so that thousands need no more memory than one. */
export class OutputCheck {
  readonly #origin: Origin;
  readonly #written: ReadonlyMap<string, WrittenPage>;
  readonly #addresses = new Set<string>();
  readonly #redirects: Redirect[] = [];
  readonly #faults: string[] = [];

  constructor(origin: Origin) {
    this.#origin = origin;
    this.#written = new Map(origin.written.map((entry) => [entry.address, entry]));
  }

  add(page: BuiltPage): void {
    const { path, address } = page;
    if (isRedirect(page)) {
      const link = page.elements.find(({ name, isInMain }) => name === 'a' && isInMain);
      this.#redirects.push({ path, address, to: link?.attributes['href'] });
      return;
    }
    this.#addresses.add(address);
    const { url, feedbackUrl } = this.#origin;
    const written = this.#written.get(address);
    this.#faults.push(
      ...checkPage(page, { path: hostPath(url), feedbackUrl }),
      ...(written ? checkEntry(written, page) : []),
    );
  }

  /** Counts on a page that is kept as an earlier build has made it of the same, and found nothing wrong with. */
  addKept(file: string): void {
    this.#addresses.add(addressOf(file));
  }

  /** What is wrong, when every page was added and everything else is in the folder too. */
  faultsIn(folder: string): string[] {
    const { written, moved, url } = this.#origin;
    const files = filesIn(folder);
    return [
      ...unexpectedFiles(files, new Set(this.#redirects.map(({ path }) => path))),
      ...unsafeFiles(folder, files),
      ...this.#faults,
      ...written.filter(({ address }) => !this.#addresses.has(address)).map(missingPage),
      ...checkRedirects(this.#addresses, this.#redirects, moved, hostPath(url)),
    ];
  }
}

interface Redirect extends Pick<BuiltPage, 'path' | 'address'> {
  to: string | undefined;
}

/** Each old address leads on to a page that is there, and no other page leads on. */
function checkRedirects(
  addresses: ReadonlySet<string>,
  redirects: readonly Redirect[],
  moved: readonly MovedUrl[],
  path: string,
): string[] {
  const listed = new Set(moved.map(({ from }) => from));
  const found = new Map(redirects.map(({ address, to }) => [address, to]));
  return [
    ...moved.flatMap(({ from, to }) => {
      if (found.get(from) === path + encodeURI(to) && addresses.has(to.replace(/#.*/, ''))) return [];
      return [`${singleFiles['old-urls'].path}: Den gamla adressen ${from} leder inte till ${to}.`];
    }),
    ...redirects
      .filter(({ address }) => !listed.has(address))
      .map(({ path }) => `${path}: Sidan leder vidare utan att stå i ${singleFiles['old-urls'].path}.`),
  ];
}
