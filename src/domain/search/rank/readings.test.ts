/** What a word of a query is taken for, and how strongly: each number of word-readings.ts, query-terms.ts and split-compound.ts. */
import { describe, expect, test } from 'vitest';
import { searchPage } from '../../../../test/support/search-page.ts';
import { makeSearchIndex, makeSearchDetails } from '../files/search-files.ts';
import { queryTerms } from './query-terms.ts';
import { addDetails, makeVocabulary } from './vocabulary.ts';

const titles = [
  ['Spärrade kort', 'Kortläsare', 'Behörighet', 'Tjänstelegitimation', 'Pinkod', 'Hemtelefon', 'Dataskydd'],
  ['Biavtal', 'Köpavtal', 'Flicka i skola', 'Skolplattform', 'Jobb-id', 'Bil', 'Korgstol'],
].flat();
const pages = [
  ...titles.map((title) => searchPage(`/${title}/`, title)),
  searchPage('/ort/', 'Telefon', { alsoAsked: ['bostad ort', 'dosa'] }),
];
const synonyms = [
  ['telefon', 'mobil', 'ring upp nu'],
  ['pass', 'passord'],
];
const vocabulary = addDetails(makeVocabulary(makeSearchIndex('sv', pages)), makeSearchDetails(pages, synonyms));

function readings(query: string): string[] {
  const terms = queryTerms(query, vocabulary).filter((term) => term.readings.length > 0);
  return terms.map((term) =>
    term.readings.map(({ stems, how, strength }) => `${stems.join(' ')}, ${how} ${strength.toFixed(2)}`).join('; '),
  );
}

type Row = [query: string, ...terms: string[]];

describe('a word of the site', () => {
  test.each<Row>([
    ['telefon', 'telefon, word 1.00; mobil, synonym 0.70; ring upp nu, synonym 0.70; hemtelefon, part 0.55'],
    ['telefonen', 'telefon, word 0.88; mobil, synonym 0.62; ring upp nu, synonym 0.62; hemtelefon, part 0.55'],
    ['sparrade', 'spär, folded 1.00'],
    ['sparradens', 'spär, folded 0.88'],
    ['kort', 'kor, word 1.00; kortläs, prefix 0.55'],
    // Rather the beginning of a word than another form of one.
    ['spärra', 'spär, word 0.53; spär, prefix 0.80'],
  ])('%s', (query, ...terms) => expect(readings(query)).toEqual(terms));
});

describe('a word or phrase that only means one', () => {
  test.each<Row>([
    ['mobil', 'telefon, synonym 0.88; ring upp nu, synonym 0.88'],
    ['ring upp nu', 'ring upp nu, phrase 1.00; telefon, synonym 0.70; mobil, synonym 0.70'],
    ['kort läsare', 'kortläs, joined 1.00; kor läs, phrase 1.00'],
  ])('%s', (query, ...terms) => expect(readings(query)).toEqual(terms));
});

describe('a part of a word of the site', () => {
  test.each<Row>([
    ['legitimation', 'tjänstelegitimation, part 0.70'],
    // Three letters more make a compound, two do not.
    ['avtal', 'köpavtal, part 0.70'],
    // Four letters may be a part, three may not.
    ['form', 'skolplattform, part 0.70'],
    ['tal'],
    // Five letters of a beginning are no typo of another word ("skola"), four may be one ("kort").
    ['skolp', 'skolplattform, part 0.70; skolplattform, prefix 0.80'],
    ['skolx', 'skol, typo 0.80'],
    ['korg', 'korgstol, part 0.70; korgstol, prefix 0.80; kor, typo 0.80'],
  ])('%s', (query, ...terms) => expect(readings(query)).toEqual(terms));
});

describe('a typo', () => {
  test.each<Row>([
    ['kotr', 'kor, typo 0.80'],
    // Two slips in a word of nine letters, none of them in one of eight, and no whole two.
    ['dqtaskyd', 'dataskyd, typo 0.80'],
    ['kqpavtl'],
    ['bqhöriqhet'],
    // Hardly more than one in a short word, and none in one of three letters.
    ['koorrt'],
    ['bol'],
    // The first letter is seldom wrong, but may be swapped with the next.
    ['xelefon'],
    ['etlefon', 'telefon, typo 0.80; mobil, synonym 0.56; ring upp nu, synonym 0.56'],
    ['vehörigghet', 'behörigh, typo 0.80'],
    // Two wrong letters differ in four.
    ['datasludd', 'dataskyd, typo 0.80'],
  ])('%s', (query, ...terms) => expect(readings(query)).toEqual(terms));
});

describe('a compound that the site lacks', () => {
  const pin = 'pinkod, part 0.70';
  const phone = 'telefon, part 0.70; mobil, synonym 0.49; ring upp nu, synonym 0.49';
  test.each<Row>([
    ['behörighetstelefon', 'behörigh, part 0.70', phone],
    // The first part may have lost its last letter, if it has five left.
    ['flickpinkod', 'flick, part 0.70', pin],
    ['skolpinkod'],
    // Three letters must be a title or a keyword, four need not; two are none.
    ['bilpinkod', 'bil, part 0.70', pin],
    ['ortpinkod'],
    ['dosapinkod', 'dos, part 0.70', pin],
    ['idpinkod'],
    // Where the last part says nothing, a first one of five letters or more stands alone.
    ['telefonvid', phone],
    ['kortvid'],
  ])('%s', (query, ...terms) => expect(readings(query)).toEqual(terms));
});
