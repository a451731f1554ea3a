/**
 * Measures the search of a built site with the queries of test/. `--misses` lists the tuning queries that are not
 * answered first, `--explain "ny telefon"` says how each of the first results got its place, and `--pages 5000` measures
 * the Swedish search of a site with so many generated pages more. `--against minisearch` says how MiniSearch answers the
 * held Swedish queries, over the same words. `--without ownWords` says how the search does without a kind of words, and how
 * many bytes that saves; `--without all` does so for each kind. `--needless` lists the ownWords that teach the search nothing.
 */
import { brotliCompressSync } from 'node:zlib';
import { inEachLocale, localeOf, locales } from '../src/domain/entries/locale.ts';
import { search } from '../src/domain/search/rank/search.ts';
import { addDetails, makeVocabulary } from '../src/domain/search/rank/vocabulary.ts';
import { makeLargeIndex } from './measure/large-site/make-large-index.ts';
import { miniSearch } from './measure/mini-search.ts';
import {
  measure,
  rankIn,
  rankOf,
  readDetails,
  readQueries,
  readVocabulary,
  type SearchQuery,
} from './measure/measure-search.ts';
import { needlessSentences } from './measure/needless-sentences.ts';
import { worthOfWords } from './measure/worth-of-words.ts';
import { onlyOfProduct } from './init/only-of-product.ts';
import { commandLine } from './shared/command-line.ts';

onlyOfProduct();

const { values } = commandLine({
  options: {
    site: { type: 'string', default: 'dist' },
    misses: { type: 'boolean' },
    pages: { type: 'string' },
    seed: { type: 'string', default: '1' },
    explain: { type: 'string' },
    against: { type: 'string' },
    without: { type: 'string' },
    needless: { type: 'boolean' },
    lang: { type: 'string', default: 'sv' },
  },
});
const vocabularies = inEachLocale((locale) => readVocabulary(values.site, locale));

if (values.pages) vocabularies.sv = withPages(Number(values.pages), Number(values.seed));
if (values.explain) explain(values.explain);
else if (values.against === 'minisearch') compare(readQueries());
else if (values.without) for (const line of worthOfWords(values.without, values.site)) console.log(line);
else if (values.needless) listNeedless(values.site);
else bench(readQueries());

function bench(queries: readonly SearchQuery[]) {
  console.log('                                     success@1  success@3    MRR  no result');
  for (const half of [false, true]) {
    const ofHalf = queries.filter(({ held }) => held === half);
    const classes = [...Map.groupBy(ofHalf, (query) => query.class)];
    for (const [name, list] of [...classes, ['all', ofHalf] as const])
      print(`${half ? 'held' : 'tuning'} ${name}`, list);
  }
  printTime(queries);
  if (!values.misses) return;
  for (const query of queries.filter(({ held }) => !held)) {
    const vocabulary = vocabularies[query.lang];
    const rank = rankOf(query, vocabulary);
    const found = search(query.q, vocabulary).hits.slice(0, 3);
    if (rank > 1)
      console.log(rank, query.class, query.q, '→', query.want.join(' '), '|', ...found.map(({ page }) => page.url));
  }
}

function listNeedless(site: string) {
  for (const { file, sentence } of locales.flatMap((locale) => needlessSentences(site, locale)))
    console.log(`${file}: ${sentence}`);
}

/** Queries that have an answer and those that have none apart: a search that always finds something is good at the first alone. */
function compare(queries: readonly SearchQuery[]) {
  const mini = miniSearch(vocabularies.sv);
  const held = queries.filter((query) => query.held && query.lang === 'sv');
  const searches = {
    ours: (query: SearchQuery) => rankOf(query, vocabularies.sv),
    MiniSearch: ({ q, want }: SearchQuery) => rankIn(mini(q), want),
  };
  for (const [name, rank] of Object.entries(searches)) {
    const share = (isAnswered: boolean, most: number) => {
      const asked = held.filter(({ want }) => want.length > 0 === isAnswered);
      return `${((asked.filter((query) => rank(query) <= most).length / asked.length) * 100).toFixed(1)} %`;
    };
    console.log(`${name}: first ${share(true, 1)}, among three ${share(true, 3)}, rightly nothing ${share(false, 1)}`);
  }
}

/** How long an answer takes once the code is warm. */
function printTime(queries: readonly SearchQuery[]) {
  const time = ({ q, lang }: SearchQuery) => {
    const began = performance.now();
    search(q, vocabularies[lang]);
    return performance.now() - began;
  };
  const times = queries.map(time).sort((a, b) => a - b);
  const [median = 0, late = 0] = [0.5, 0.95].map((share) => times[Math.floor(times.length * share)]);
  console.log(`\nMilliseconds an answer: median ${median.toFixed(2)}, 95th percentile ${late.toFixed(2)}`);
}

function print(name: string, queries: readonly SearchQuery[]) {
  if (queries.length === 0) return;
  const { count, first, firstThree, meanReciprocalRank, withoutResult } = measure(queries, vocabularies);
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(10);
  console.log(
    `${name.padEnd(28)} ${String(count).padStart(5)} ${percent(first)} ${percent(firstThree)} ` +
      `${meanReciprocalRank.toFixed(3).padStart(6)} ${percent(withoutResult)}`,
  );
}

function withPages(count: number, seed: number) {
  const own = readDetails(values.site, 'sv');
  const { index, details } = makeLargeIndex(vocabularies.sv, own, count, seed);
  for (const [name, file] of Object.entries({ index, details }))
    console.log(`search-${name}.json: ${brotliCompressSync(JSON.stringify(file)).length} bytes (brotli)`);
  return addDetails(makeVocabulary(index), details);
}

function explain(query: string) {
  const locale = localeOf(values.lang);
  for (const { page, score, matches } of search(query, vocabularies[locale]).hits.slice(0, 5)) {
    console.log(score.toFixed(3), page.url);
    for (const { term, stems, how, fit, weight } of matches) {
      console.log(`      ${term} = ${stems.join(' ')} (${how}), fit ${fit.toFixed(2)}, weight ${weight.toFixed(2)}`);
    }
  }
}
