import type { NoticeTurns } from '../../domain/search/files/notice-turns.ts';
import type { Filterable } from '../../domain/search/results/filter-results.ts';
import type { Stretch } from '../../domain/search/results/marked-text.ts';

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

/** What an address ends with that leads to a word. A hyphen has a meaning of its own there (WICG scroll-to-text-fragment). */
export function textFragment(word: string): string {
  return `#:~:text=${encodeURIComponent(word).replaceAll('-', '%2D')}`;
}
