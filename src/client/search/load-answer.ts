import { answersPath } from '../../domain/search/files/search-files.ts';
import type { IndexedPage } from '../../domain/search/files/page.ts';
import { addAnswers, answerFileOf, type ShownParts } from '../../domain/search/files/shown-parts.ts';
import type { Vocabulary } from '../../domain/search/rank/vocabulary.ts';
import { atSite } from './at-site.ts';
import { read } from './read.ts';

const files = new Map<string, Promise<ShownParts>>();

/** Fetches the answer of a page of a large site, and those of its neighbours in the index. */
export async function loadAnswer(vocabulary: Vocabulary, page: IndexedPage): Promise<void> {
  const file = answerFileOf(vocabulary.pages.indexOf(page));
  const path = atSite(answersPath(vocabulary, file));
  const fetched = files.get(path) ?? read<ShownParts>(fetch(path));
  files.set(path, fetched);
  fetched.catch(() => files.delete(path));
  addAnswers(vocabulary.pages, file, await fetched);
}
