import { brotliCompressSync } from 'node:zlib';
import { inEachLocale, locales, type WholeLocale } from '../../src/domain/entries/locale.ts';
import type { SearchDetails, SearchIndex } from '../../src/domain/search/files/search-files.ts';
import { addDetails, makeVocabulary } from '../../src/domain/search/rank/vocabulary.ts';
import { measure, readDetails, readIndex, readQueries } from './measure-search.ts';

/** What the search of a site loads. */
interface Loaded {
  index: SearchIndex;
  details: SearchDetails;
}

/** How each kind of words is left out of that. */
const leftOut: Record<string, (loaded: Loaded) => Loaded> = {
  keywords: ({ index, details }) => ({
    index: { ...index, pages: index.pages.map(([kind, title, , ...rest]) => [kind, title, '', ...rest]) },
    details,
  }),
  alsoAsked: inPages(([, ...rest]) => ['', ...rest]),
  ownWords: inPages(([alsoAsked, , ...rest]) => [alsoAsked, '', ...rest]),
  synonyms: ({ index, details }) => ({ index, details: { ...details, synonyms: [] } }),
  'other-matters': ({ index, details }) => ({ index, details: { ...details, otherMatters: '' } }),
};

type PageDetails = SearchDetails['pages'][number];

function inPages(change: (page: PageDetails) => PageDetails) {
  return ({ index, details }: Loaded): Loaded => ({
    index,
    details: { ...details, pages: details.pages.map(change) },
  });
}

/**
 * A table of how well each class of held queries is answered with all words and without those of a kind, and of the bytes;
 * with `all` without each kind. Queries for tuning say nothing here: words have been written until they were answered.
 */
export function worthOfWords(kind: string, folder: string): string[] {
  const kinds = kind === 'all' ? Object.keys(leftOut) : [kind];
  const ways = [
    ['all words', (loaded: Loaded) => loaded] as const,
    ...kinds.map((one) => [`no ${one}`, wayOf(one)] as const),
  ];
  const sites = ways.map(([, leave]) => {
    const ofLocale = (locale: WholeLocale) =>
      leave({ index: readIndex(folder, locale), details: readDetails(folder, locale) });
    return inEachLocale(ofLocale);
  });
  const vocabularies = sites.map((site) => inEachLocale((locale) => vocabularyOf(site[locale])));
  const held = readQueries().filter((query) => query.held);
  const rows = [...Map.groupBy(held, (query) => query.class), ['all', held] as const].map(([name, queries]) => {
    const shares = vocabularies.map((both) => {
      const { first, firstThree } = measure(queries, both);
      return [first, firstThree].map((share) => (share * 100).toFixed(1)).join(' / ');
    });
    return line(`held ${name}, ${queries.length}`, shares);
  });
  const sizes = locales.map((locale) =>
    line(
      `bytes of ${locale}, brotli`,
      sites.map((site) => String(bytesOf(site[locale]))),
    ),
  );
  return [
    line(
      '% first / among three',
      ways.map(([name]) => name),
    ),
    ...rows,
    ...sizes,
  ];
}

function wayOf(kind: string) {
  const way = leftOut[kind];
  if (!way) throw new Error(`--without takes all or one of ${Object.keys(leftOut).join(', ')}`);
  return way;
}

const vocabularyOf = ({ index, details }: Loaded) => addDetails(makeVocabulary(index), details);

const bytesOf = ({ index, details }: Loaded) =>
  [index, details].reduce((sum, file) => sum + brotliCompressSync(JSON.stringify(file)).length, 0);

const line = (name: string, cells: readonly string[]) =>
  name.padEnd(30) + cells.map((cell) => cell.padStart(17)).join('');
