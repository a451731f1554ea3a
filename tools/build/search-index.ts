import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, type PagefindIndex } from 'pagefind';
import { isWhole } from '../../src/domain/entries/locale.ts';
import { addressOf, filesIn } from '../shared/files-in.ts';
import { CannotBuild } from './cannot-build.ts';
import { startPagefind, type StartedPagefind } from './start-pagefind.ts';

/** Pagefind's ready-made interfaces, which the site does not use. */
const unused = /-(?:ui|component-ui|modular-ui|highlight)\.(?:css|js)$/;

/** How many pages are on their way to Pagefind, so that it never waits for one; it takes them one after the other. */
const mostAtOnce = 8;

/** The index of all pages by Pagefind, which works in a process of its own. */
export class SearchIndex {
  readonly #index: PagefindIndex;
  readonly #release: () => void;
  readonly #faults: string[] = [];
  readonly #adding: Promise<void>[] = [];
  #made: ReturnType<PagefindIndex['getFiles']> | undefined;

  private constructor({ index, release }: StartedPagefind) {
    this.#index = index;
    this.#release = release;
  }

  /** Throws where Pagefind does not start. */
  static async create(): Promise<SearchIndex> {
    return new SearchIndex(await startPagefind());
  }

  /** Adds what `articleIn` gives of a page; resolves when the next one can be taken. The order makes the bytes of the index. */
  async add(file: string, article: string): Promise<void> {
    this.#adding.push(this.#addNow(addressOf(file), article));
    if (this.#adding.length > mostAtOnce) await this.#adding.shift();
  }

  async #addNow(url: string, content: string): Promise<void> {
    const { errors } = await this.#index.addHTMLFile({ url, content });
    this.#faults.push(...errors);
  }

  /** Says that no page comes any more, so that the index is made while other things are done. */
  async end(): Promise<void> {
    await Promise.all(this.#adding);
    this.#made ??= this.#index.getFiles();
  }

  /**
   * Writes the index beside the pages of a folder, leaving what is there of the same bytes and nothing else, and ends
   * Pagefind. Throws where Pagefind could not read a page.
   */
  async write(folder: string): Promise<void> {
    await this.end();
    const { files = [], errors = [] } = (await this.#made) ?? {};
    const faults = [...this.#faults, ...errors];
    if (faults.length > 0) throw new CannotBuild(`Pagefind: ${faults.join('; ')}`);
    const used = files.filter(({ path }) => !unused.test(path));
    const target = join(folder, indexFolder);
    for (const { path, content } of used) writeIfNew(join(target, path), content);
    const paths = new Set(used.map(({ path }) => path));
    for (const path of filesIn(target)) if (!paths.has(path)) rmSync(join(target, path));
    this.#release();
    await close();
  }
}

/** The folder of the index in a built site. */
export const indexFolder = 'pagefind';

function writeIfNew(file: string, content: Uint8Array): void {
  if (existsSync(file) && readFileSync(file).equals(content)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/**
 * What Pagefind is given of a page that readers are to find: its article, without styles and scripts, which takes half the time of a whole page.
 * Pagefind joins the parts of a word at hyphens that do not break, and counts soft hyphens as letters.
 */
export function articleIn(html: string): string | undefined {
  const [article] = /<article[^>]* data-pagefind-body.*<\/article>/s.exec(html) ?? [];
  const [language, lang] = /<html lang="([^"]+)"/.exec(html) ?? [];
  // Languages that hold some pages only have no search.
  if (!isWhole(lang)) return undefined;
  const text = article
    ?.replaceAll(/<(style|script)\b.*?<\/\1>/gs, '')
    .replaceAll(/\u2011|&#8209;|&#x2011;/gi, '-')
    .replaceAll(/\u00ad|&shy;/g, '');
  return text && `${language}><body>${text}</body></html>`;
}
