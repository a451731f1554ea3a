import { headingsIn, plainText } from '../../../src/domain/search/files/markdown-text.ts';
import {
  makeSearchIndex,
  makeSearchDetails,
  type SearchIndex,
  type SearchDetails,
} from '../../../src/domain/search/files/search-files.ts';
import type { IndexedPage } from '../../../src/domain/search/files/page.ts';
import type { Vocabulary } from '../../../src/domain/search/rank/vocabulary.ts';
import { foreignWords } from './foreign-words.ts';
import { generateEntries, type GeneratedEntry } from './generate-entries.ts';

interface LargeIndex {
  index: SearchIndex;
  details: SearchDetails;
}

/** What the search of a site would load that has this many more pages than the known one with these details. */
export function makeLargeIndex(
  known: Vocabulary,
  { synonyms, otherMatters }: SearchDetails,
  count: number,
  seed: number,
): LargeIndex {
  const pages = [...known.pages, ...generateEntries(count, seed, foreignWords(known)).map(pageOf)];
  const details = { ...makeSearchDetails(pages, []), synonyms, otherMatters };
  return { index: makeSearchIndex(known.locale, pages), details };
}

function pageOf({ id, title, answer, keywords, body }: GeneratedEntry): IndexedPage {
  return {
    url: `/hjalp/${id}/`,
    title,
    kind: 'help',
    roles: [],
    answer,
    keywords,
    alsoAsked: [],
    ownWords: [],
    headings: headingsIn(body),
    text: plainText(body),
    isArchived: false,
  };
}
