import { isDeepStrictEqual } from 'node:util';
import { CannotBuild } from '../cannot-build.ts';
import type { SearchIndex } from '../search-index.ts';
import type { BuiltRecord } from './last-build.ts';

/** The pages that the search finds, in the order that they had in the last build, while some are made anew. */
export class FoundPages {
  readonly #files: readonly string[];
  readonly #articles: ReadonlyMap<string, string>;
  readonly #missing: Set<string>;
  readonly #made: ReadonlyMap<string, PromiseWithResolvers<string | undefined>>;

  /** `articles` are those of the pages that are kept. */
  constructor(last: ReadonlyMap<string, BuiltRecord>, articles: ReadonlyMap<string, string>) {
    this.#files = [...last].filter(([, { isFound }]) => isFound).map(([file]) => file);
    this.#articles = articles;
    this.#missing = new Set(this.#files.filter((file) => !articles.has(file)));
    this.#made = new Map([...this.#missing].map((file) => [file, Promise.withResolvers<string | undefined>()]));
  }

  /** Those that are still to be made. */
  get missing(): string[] {
    return [...this.#missing];
  }

  /** Adds all to an index, each as soon as it is there, and has it made. */
  async addTo(index: SearchIndex): Promise<void> {
    for (const file of this.#files) {
      const article = this.#articles.get(file) ?? (await this.#made.get(file)?.promise);
      if (article !== undefined) await index.add(file, article);
    }
    await index.end();
  }

  /** Says that a page is there, and what Pagefind is given of it. Throws where it finds what it did not, or no longer does. */
  made(file: string, article: string | undefined): void {
    const awaited = this.#made.get(file);
    if ((awaited === undefined) !== (article === undefined)) throw new CannotBuild(otherPages);
    if (article !== undefined) awaited?.resolve(article);
    this.#missing.delete(file);
  }

  /** Says that no page comes any more. */
  end(): void {
    for (const file of this.#missing) this.#made.get(file)?.resolve(undefined);
  }

  /** Throws where the pages are not the same as before, or were not made in the same order. */
  expectSame(order: readonly string[]): void {
    const known = new Set(this.#files);
    const found = [...new Set(order)].filter((file) => known.has(file));
    if (this.#missing.size > 0 || !isDeepStrictEqual(found, this.#files)) throw new CannotBuild(otherPages);
  }
}

const otherPages = 'The search finds other pages than before, which was not expected. Build with --cold.';
