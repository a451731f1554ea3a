import { answersPath } from '../../domain/search/files/search-files.ts';
import type { IndexedPage } from '../../domain/search/files/page.ts';
import { addAnswers, answerFileOf, type PageAnswers } from '../../domain/search/files/shown-parts.ts';
import type { Vocabulary } from '../../domain/search/rank/vocabulary.ts';
import { read } from './read.ts';

const files = new Map<string, Promise<PageAnswers>>();

/** Fetches the answer of a page of a large site, and those of its neighbours in the index. */
export async function loadAnswer(known: Vocabulary, page: IndexedPage): Promise<void> {
  const file = answerFileOf(known.pages.indexOf(page));
  const path = answersPath(known, file);
  const fetched = files.get(path) ?? read<PageAnswers>(fetch(path));
  files.set(path, fetched);
  fetched.catch(() => files.delete(path));
  addAnswers(known.pages, file, await fetched);
}
