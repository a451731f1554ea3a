import { sectionPaths } from './addresses.ts';
import { longest } from './list-sizes.ts';
import type { Locale } from './locale.ts';

/** A word in the index A–O with the pages that it leads to. */
interface IndexTerm {
  term: string;
  targets: { href: string; title: string }[];
}

export interface IndexLetter {
  letter: string;
  terms: IndexTerm[];
}

interface Target {
  href: string;
  title: string;
  /** The words to find it under; its title where it has none. */
  terms: readonly string[];
}

/** Every term under its first letter, both in the language's alphabetical order; terms that do not begin with a letter come last under `#`. */
export function indexTerms(targets: readonly Target[], locale: Locale): IndexLetter[] {
  const collator = new Intl.Collator(locale);
  const pairs = targets.flatMap(({ href, title, terms }) =>
    (terms.length > 0 ? terms : [title]).map((term) => ({ term, target: { href, title } })),
  );
  const byTerm = Map.groupBy(pairs, ({ term }) => term);
  const terms = [...byTerm].map(([term, ofTerm]) => ({ term, targets: ofTerm.map(({ target }) => target) }));
  terms.sort((a, b) => collator.compare(a.term, b.term));
  const byLetter = Map.groupBy(terms, ({ term }) => letterOf(term, locale));
  return [...byLetter]
    .map(([letter, ofLetter]) => ({ letter, terms: ofLetter }))
    .sort((a, b) => Number(a.letter === '#') - Number(b.letter === '#') || collator.compare(a.letter, b.letter));
}

/** Whether an index is too long for one page. */
export function isIndexDivided(letters: readonly IndexLetter[]): boolean {
  return letters.reduce((count, { terms }) => count + terms.length, 0) > longest.index;
}

/** The address of a letter where it has a page of its own: letters that addresses write in code go by that code. */
export function indexLetterPath(letter: string): string {
  const name = /^[A-Z]$/.test(letter) ? letter.toLowerCase() : `u${letter.codePointAt(0)?.toString(16)}`;
  return `${sectionPaths.index}${name}/`;
}

function letterOf(term: string, locale: Locale): string {
  const first = term.charAt(0).toLocaleUpperCase(locale);
  return /\p{L}/u.test(first) ? first : '#';
}
