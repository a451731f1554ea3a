import type { PageKind } from '../../../schema/page-kind.ts';
import type { Heading } from './headings.ts';
import type { NoticeTurns } from './notice-turns.ts';

/** A page as the search knows it: its address, what a result shows, and the words that find it. */
export interface IndexedPage {
  url: string;
  title: string;
  kind: PageKind;
  /** The ids of the roles that it is for; none: everyone. */
  roles: string[];
  /** The answer or summary: it finds the page and is its excerpt. */
  answer: string;
  keywords: string[];
  /** Other ways to ask for it, which no reader sees. */
  alsoAsked: string[];
  /** Whole questions that somebody may ask: of each the stems, separated by spaces. */
  ownWords: string[];
  headings: Heading[];
  /** The rest of what it says, where a word counts least. */
  text: string;
  isArchived: boolean;
  /** What is shown of a notice instead of its answer, which is not true at every moment. */
  turns?: NoticeTurns | undefined;
}
