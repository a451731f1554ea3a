/** What understands a query and tells why a page answers it: a script of its own, which boxes and the search page share. */
export { search } from '../../domain/search/rank/search.ts';
export { detailSteps, vocabularySteps } from '../../domain/search/rank/vocabulary.ts';
export { excerptOf } from '../../domain/search/results/excerpt.ts';
export { isMatch } from '../../domain/search/results/is-match.ts';
export { markWords } from '../../domain/search/results/marked-text.ts';
export { matchingHeadings } from '../../domain/search/results/matching-headings.ts';
export { wordsOf } from '../../domain/search/words/words.ts';
