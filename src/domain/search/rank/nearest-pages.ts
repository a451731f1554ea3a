import { search, type Hit } from './search.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOf } from '../words/words.ts';

const mostOfWord = 2;

/** Pages that answer one word of a query, for readers whose query as a whole finds nothing. */
export function nearestPages(query: string, vocabulary: Vocabulary): Hit[] {
  const hits = wordsOf(query).flatMap((word) =>
    search(word, vocabulary)
      .hits.filter(({ matches }) => matches.some(({ isStop }) => !isStop))
      .slice(0, mostOfWord),
  );
  return hits.filter(({ page }, place) => hits.findIndex((hit) => hit.page === page) === place);
}
