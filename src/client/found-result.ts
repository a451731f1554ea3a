import type { Locale } from '../domain/locale.ts';
import type { Hit } from '../domain/search/find-pages.ts';
import type { Filterable } from '../domain/search/filter-results.ts';
import { pageKinds } from '../domain/search/instant-index.ts';
import { isMatch } from '../domain/search/is-match.ts';
import { markWords, readExcerpt, type Stretch } from '../domain/search/marked-text.ts';
import type { PagefindPage } from './pagefind.ts';

/** A page that a search has found, as it is shown. */
export interface FoundResult extends Filterable {
  url: string;
  title: string;
  excerpt: Stretch[];
  /** The parts of the page that match, by their headings. */
  sections: { title: string; url: string }[];
}

/** A page found by its title, keywords or answer: the answer is its excerpt. */
export function resultOfHit(hit: Hit, locale: Locale): FoundResult {
  const { url, title, kind, roles, answer } = hit.page;
  return {
    url,
    title,
    kind,
    roles,
    excerpt: markWords(answer, isMatch(hit, locale)),
    sections: hit.sections.map(({ text, anchor }) => ({ title: text, url: `${url}#${anchor}` })),
  };
}

/** A page found by its text alone: its link leads to the first word that matched, which the browser marks. */
export function resultOfText({ url, meta, excerpt, filters, sub_results: sections }: PagefindPage): FoundResult {
  const stretches = readExcerpt(excerpt);
  const word = stretches.find(({ isMarked }) => isMarked)?.text;
  return {
    url: word ? `${url}${textFragment(word)}` : url,
    title: meta['title'] ?? url,
    kind: pageKinds.find((kind) => filters.kind?.includes(kind)) ?? 'page',
    roles: filters.role ?? [],
    excerpt: stretches,
    sections: sections.filter((section) => section.url.includes('#')),
  };
}

/** A hyphen has a meaning of its own there (WICG scroll-to-text-fragment). */
function textFragment(word: string): string {
  return `#:~:text=${encodeURIComponent(word).replaceAll('-', '%2D')}`;
}
