import type { WholeLocale } from '../../domain/entries/locale.ts';
import { stemOf } from '../../domain/search/words/stem.ts';
import { wordsOf } from '../../domain/search/words/words.ts';
import type { FoundResult } from './found-result.ts';
import { loadPagefind, type PagefindPage, type PagefindResult } from './pagefind.ts';
import { resultOfText, turnsOf } from './result-of-text.ts';

/** How many texts are fetched at most to see whether they have the words. */
const textLimit = 15;

/**
 * Pages whose text has the words, those with most of them first, without the pages that are known already. Of known
 * notices it notes the state, which is not known where the details could not be had.
 */
export async function findTexts(
  words: readonly string[],
  locale: WholeLocale,
  known: readonly FoundResult[],
): Promise<FoundResult[]> {
  const pagefind = await loadPagefind();
  const found = new Map<string, { result: PagefindResult; covered: number; score: number }>();
  for (const word of words) {
    for (const result of (await pagefind.search(word)).results) {
      const { covered, score } = found.get(result.id) ?? { covered: 0, score: 0 };
      found.set(result.id, { result, covered: covered + 1, score: score + result.score });
    }
  }
  const best = [...found.values()]
    .sort((a, b) => b.covered - a.covered || b.score - a.score || (a.result.id < b.result.id ? -1 : 1))
    .slice(0, textLimit);
  const pages = await Promise.all(best.map(({ result }) => result.data()));
  const others = pages.filter((page) => {
    const same = known.find(({ url }) => url === page.url);
    if (same) same.turns ??= turnsOf(page);
    return !same && words.some((word) => hasWord(page, word, locale));
  });
  return others.map(resultOfText);
}

/** Whether Pagefind's excerpt marks a form of the word: for words that it lacks it marks whatever begins alike. */
function hasWord({ excerpt }: PagefindPage, word: string, locale: WholeLocale): boolean {
  const stems = wordsOf(word).map((one) => stemOf(one, locale));
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].flatMap(([, text = '']) => wordsOf(text));
  return marked.some((one) => [one, ...one.split('-')].some((part) => stems.includes(stemOf(part, locale))));
}
