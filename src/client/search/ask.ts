import type { WholeLocale } from '../../domain/entries/locale.ts';
import type { Outcome } from '../../domain/search/rank/search.ts';
import type { SearchOptions } from '../../domain/search/rank/query-terms.ts';
import type { Vocabulary } from '../../domain/search/rank/vocabulary.ts';
import type { FoundResult } from './found-result.ts';
import { loadVocabulary, loadWholeVocabulary } from './load-vocabulary.ts';
import { loadExtras } from './load-extras.ts';
import { resultOfHit } from './result-of-hit.ts';
import { engine } from './use-engine.ts';

export interface FoundPages {
  /** The query as it was understood, where a word of it was taken for another. */
  corrected?: string | undefined;
  /** What an exact search would otherwise have been understood as. */
  meant?: string | undefined;
  /** What the titles, keywords and answers find, best first. What comes later is added below it. */
  instant: FoundResult[];
  /** The same with the reasons. */
  outcome: Outcome;
  /** What the search knew. */
  vocabulary: Vocabulary | undefined;
  /** The same with all that the site knows, where that was still on its way. Rejects when it cannot be had. */
  findWhole: () => Promise<FoundPages>;
  /** Finds what else the texts of the pages have, where they are not known already. Rejects when they cannot be read. */
  findMore: () => Promise<FoundResult[]>;
  /** Whether that waits until somebody wants it: it comes below what is found, at more bytes than all of that. */
  isMoreOptional: boolean;
}

interface Options extends SearchOptions {
  locale: WholeLocale;
  /** How many milliseconds a good answer may come later than a quick one. */
  patience: number;
}

/** Pages that answer a query. */
export async function ask(query: string, options: Options): Promise<FoundPages> {
  // Pagefind waits for the small index, which should have the whole of a slow line.
  const vocabulary = await loadVocabulary(options.locale, options.patience).catch(() => undefined);
  return foundIn(vocabulary, query, options);
}

function foundIn(vocabulary: Vocabulary | undefined, query: string, options: Options): FoundPages {
  const { locale, isExact } = options;
  // As it is now: the details may be added to it before the rest is asked for.
  const { isWhole, isLarge } = vocabulary ?? {};
  const outcome: Outcome = vocabulary ? engine.search(query, vocabulary, { isExact }) : { hits: [], terms: [] };
  const { hits, terms, corrected } = outcome;
  const words = vocabulary ? terms.filter(({ isStop }) => !isStop).map(({ text }) => text) : engine.wordsOf(query);
  const instant = vocabulary ? hits.map((hit) => resultOfHit(hit, vocabulary)) : [];
  return {
    corrected,
    meant: vocabulary && isExact ? engine.search(query, vocabulary).corrected : undefined,
    instant,
    outcome,
    vocabulary,
    async findWhole() {
      return isWhole ? this : foundIn(await loadWholeVocabulary(locale), query, options);
    },
    isMoreOptional: Boolean(isLarge && hits.length > 0),
    async findMore() {
      if (words.length === 0 || (isWhole && !isLarge)) return [];
      const { findTexts } = await loadExtras();
      return findTexts(words, locale, instant);
    },
  };
}
