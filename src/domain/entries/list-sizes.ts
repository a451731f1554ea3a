/**
 * How much a list holds before it is divided over pages of its own, so that no page has more than 60 kB of HTML, of which
 * 20 kB are the page around the list (test/page-sizes.test.ts).
 */
export const longest = {
  /** A question is a line of 110 to 190 bytes. */
  questions: 200,
  /** What stands under a topic in a list that is too long. */
  topic: 12,
  /** So many answers the guide gives where it asks a question; an option with more has a page of its own. */
  option: 8,
  /** So few answers are told apart by their first sentence, without a question. */
  answers: 5,
  /** A word with its pages takes 130 to 250 bytes. */
  index: 255,
  /** The same on the page of a letter, where more words have several pages. */
  terms: 150,
  /** A notice with what is said of it in turn takes up to 900 bytes; so many that are here and so many that come, in three lists on one page. */
  notices: 10,
  /** The same where a page has this list only. */
  noticesOnPage: 36,
} as const;

/** A page of a list that is divided: the items on it, and which one it is of how many. */
export interface ListPage<T> {
  items: readonly T[];
  number: number;
  last: number;
}

/** A list divided over pages; one page where it is empty. */
export function listPages<T>(items: readonly T[], size: number): ListPage<T>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    last,
  }));
}

/** The address of a page of a list, from that of the first. */
export const listPagePath = (path: string, number: number): string => (number === 1 ? path : `${path}${number}/`);
