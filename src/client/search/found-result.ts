import { excerptOf } from '../../domain/search/results/excerpt.ts';
import type { Hit } from '../../domain/search/rank/search.ts';
import type { Filterable } from '../../domain/search/results/filter-results.ts';
import type { NoticeTurns } from '../../domain/search/files/notice-turns.ts';
import { matchingHeadings } from '../../domain/search/results/matching-headings.ts';
import { pageKinds } from '../../domain/search/files/search-files.ts';
import { readExcerpt, type Stretch } from '../../domain/search/results/marked-text.ts';
import type { Vocabulary } from '../../domain/search/rank/vocabulary.ts';
import { loadExtras } from './load-extras.ts';
import type { PagefindPage } from './pagefind.ts';

/** A page that a search has found. */
export interface FoundResult extends Filterable {
  url: string;
  title: string;
  /** What holds of a notice, in turn. */
  turns?: NoticeTurns | undefined;
  /** What is shown of it, found out only for those that are shown. */
  describe: () => Description;
  /** Fetches what a large site keeps apart, to be described then. */
  complete?: (() => Promise<void>) | undefined;
}

export interface Description {
  /** Its address, or that of the place in its text that matches. */
  url: string;
  excerpt: Stretch[];
  /** The parts of the page that match, by their headings. */
  sections: { title: string; url: string }[];
}

/** A page that the site's own index finds; where only its text matches, the link leads there. */
export function resultOfHit(hit: Hit, known: Vocabulary): FoundResult {
  const { locale, isLarge } = known;
  const { url, title, kind, roles, answer, turns } = hit.page;
  const complete =
    isLarge && !answer ? () => loadExtras().then(({ loadAnswer }) => loadAnswer(known, hit.page)) : undefined;
  return { url, title, kind, roles, turns, describe, complete };

  function describe(): Description {
    const { stretches, word } = excerptOf(hit, locale);
    return {
      url: word ? `${url}${textFragment(word)}` : url,
      excerpt: stretches,
      sections: matchingHeadings(hit, locale).map(({ text, anchor }) => ({ title: text, url: `${url}#${anchor}` })),
    };
  }
}

/** A page found by its text alone: its link leads to the first word that matched, which the browser marks. */
export function resultOfText({ url, meta, excerpt, filters, sub_results: sections }: PagefindPage): FoundResult {
  const stretches = readExcerpt(excerpt);
  const word = stretches.find(({ isMarked }) => isMarked)?.text;
  return {
    url,
    title: meta['title'] ?? url,
    kind: pageKinds.find((kind) => filters.kind?.includes(kind)) ?? 'page',
    roles: filters.role ?? [],
    turns: turnsOf({ meta }),
    describe: () => ({
      url: word ? `${url}${textFragment(word)}` : url,
      excerpt: stretches,
      sections: sections.filter((section) => section.url.includes('#')),
    }),
  };
}

/** What holds of a notice, in turn. */
export function turnsOf({ meta }: Pick<PagefindPage, 'meta'>): NoticeTurns | undefined {
  return meta['turns'] ? (JSON.parse(meta['turns']) as NoticeTurns) : undefined;
}

/** A hyphen has a meaning of its own there (WICG scroll-to-text-fragment). */
function textFragment(word: string): string {
  return `#:~:text=${encodeURIComponent(word).replaceAll('-', '%2D')}`;
}
