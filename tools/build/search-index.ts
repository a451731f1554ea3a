import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { addressOf } from '../shared/files-in.ts';

/** Pagefind's ready-made interfaces, which the site does not use. */
const unused = /-(?:ui|component-ui|modular-ui|highlight)\.(?:css|js)$/;

/** The index of all pages by Pagefind, which works in a process of its own. */
export class SearchIndex {
  readonly #index: PagefindIndex;
  readonly #faults: string[] = [];
  #adding: Promise<void> = Promise.resolve();

  private constructor(index: PagefindIndex) {
    this.#index = index;
  }

  static async create(): Promise<SearchIndex> {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    return new SearchIndex(index);
  }

  /** Adds a page if readers are to find it. Resolves when the page before it is added. The order makes the bytes of the index. */
  async add(file: string, html: string): Promise<void> {
    const content = searchable(html);
    const before = this.#adding;
    if (content) this.#adding = before.then(() => this.#addNow(addressOf(file), content));
    await before;
  }

  async #addNow(url: string, content: string): Promise<void> {
    const { errors } = await this.#index.addHTMLFile({ url, content });
    this.#faults.push(...errors);
  }

  /** Writes the index beside the pages of a folder, and ends Pagefind. Throws where Pagefind could not read a page. */
  async write(folder: string): Promise<void> {
    await this.#adding;
    const { files, errors } = await this.#index.getFiles();
    const faults = [...this.#faults, ...errors];
    if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
    for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
      const file = join(folder, 'pagefind', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    await close();
  }
}

/**
 * What Pagefind reads of a page: its article, without styles and scripts, which takes half the time of a whole page.
 * Pagefind joins the parts of a word at hyphens that do not break, and counts soft hyphens as letters.
 */
function searchable(html: string): string | undefined {
  const [article] = /<article[^>]* data-pagefind-body.*<\/article>/s.exec(html) ?? [];
  const [language] = /<html lang="[^"]+"/.exec(html) ?? [];
  const text = article
    ?.replaceAll(/<(style|script)\b.*?<\/\1>/gs, '')
    .replaceAll(/\u2011|&#8209;|&#x2011;/gi, '-')
    .replaceAll(/\u00ad|&shy;/g, '');
  return text && `${language}><body>${text}</body></html>`;
}
