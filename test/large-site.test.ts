import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { addDetails, makeVocabulary } from '../src/domain/search/rank/vocabulary.ts';
import { makeLargeIndex } from '../tools/measure/large-site/make-large-index.ts';
import { measure, readDetails, readQueries, readVocabulary } from '../tools/measure/measure-search.ts';

const swedish = readVocabulary('dist', 'sv');
const own = readDetails('dist', 'sv');
/** Sites with 5,000 pages more about other things, each with other words. */
const sites = [1, 2, 3].map((seed) => makeLargeIndex(swedish, own, 5000, seed));

test.each(sites)('a large site has little to load before it answers', ({ index, details }) => {
  expect(details.isLarge).toBe(true);
  const sizes = [index, details].map((file) => brotliCompressSync(JSON.stringify(file)).length);
  expect(sizes.reduce((all, size) => all + size)).toBeLessThanOrEqual(140_000);
});

// A thousand queries on three large sites: 30 s on two idle cores, and nothing here is about how long it takes.
test('as many queries are answered first on a large site, but for two in a hundred', () => {
  // A larger site knows words that ours does not, so the class of those has other answers there.
  const queries = readQueries().filter((query) => query.lang === 'sv' && !query.class.endsWith('unknown'));
  const first = (known: typeof swedish) => measure(queries, { sv: known, en: known }).first;
  const shares = sites.map(({ index, details }) => first(addDetails(makeVocabulary(index), details)));
  expect(Math.min(...shares), shares.join(', ')).toBeGreaterThanOrEqual(first(swedish) - 0.02);
});
