import { joinHeadings, readHeadings, type Heading } from './headings.ts';
import type { IndexedPage } from './page.ts';
import { wordsOf } from '../words/words.ts';

/** What is shown of pages beside their titles, in their order. */
export type ShownParts = [answer: string, headings: string][];

export function shownPartsOf(pages: readonly IndexedPage[]): ShownParts {
  const counts = new Map<string, number>();
  for (const { headings } of pages)
    for (const text of new Set(headings.map((heading) => heading.text))) counts.set(text, (counts.get(text) ?? 0) + 1);
  return pages.map(({ title, answer, keywords, headings }) => {
    const known = new Set([title, answer, ...keywords].flatMap(wordsOf));
    // Headings that many pages share say nothing about one of them, nor do those that only repeat its other words.
    const isNew = ({ text }: Heading) => (counts.get(text) ?? 0) < 4 && wordsOf(text).some((word) => !known.has(word));
    return [answer, joinHeadings(headings.filter(isNew))];
  });
}

/** So many that the files of a large site are few, so few that one is light. */
const pagesInFile = 20;

/** The number of the file that has the answer of a page, by the place of that in the index. */
export const answerFileOf = (place: number) => Math.floor(place / pagesInFile);

/** The answers of a large site, file by file. */
export function makeAnswerFiles(pages: readonly IndexedPage[]): ShownParts[] {
  const answers = shownPartsOf(pages);
  return Array.from({ length: Math.ceil(pages.length / pagesInFile) }, (_, file) =>
    answers.slice(file * pagesInFile, (file + 1) * pagesInFile),
  );
}

/** Adds what such a file says to its pages. */
export function addAnswers(pages: readonly IndexedPage[], file: number, answers: ShownParts): void {
  for (const [place, [answer, headings]] of answers.entries()) {
    const page = pages[file * pagesInFile + place];
    if (page) Object.assign(page, { answer, headings: readHeadings(headings) });
  }
}
