import MiniSearch from 'minisearch';
import { stemOf } from '../../src/domain/search/words/stem.ts';
import { wordsOf } from '../../src/domain/search/words/words.ts';
import type { Vocabulary } from '../../src/domain/search/rank/vocabulary.ts';

/** How much a word of each field counts, in the order in which our own search weighs them. */
const boost = { title: 5, keywords: 5, alsoAsked: 3, ownWords: 2, headings: 2, answer: 2, text: 1 };

/**
 * The search of a general library over the pages of ours, with our stems and stop words, to compare with: tells the
 * addresses that it finds, best first.
 */
export function miniSearch({ pages, stopWords, locale }: Vocabulary): (query: string) => string[] {
  const mini = new MiniSearch({
    idField: 'url',
    fields: Object.keys(boost),
    tokenize: wordsOf,
    processTerm: (word) => (stopWords.has(word) ? null : stemOf(word, locale)),
    searchOptions: { boost, fuzzy: 0.2, prefix: true },
  });
  mini.addAll(
    pages.map(({ url, title, answer, text, ...lists }) => ({
      url,
      title,
      answer,
      text,
      keywords: lists.keywords.join('. '),
      alsoAsked: lists.alsoAsked.join('. '),
      ownWords: lists.ownWords.join('. '),
      headings: lists.headings.map((heading) => heading.text).join('. '),
    })),
  );
  return (query) => mini.search(query).map(({ id }) => String(id));
}
