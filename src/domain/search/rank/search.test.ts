import { describe, expect, test } from 'vitest';
import { searchPage } from '../../../../test/support/search-page.ts';
import { contentStems } from '../files/content-stems.ts';
import { search } from './search.ts';
import { matchingHeadings } from '../results/matching-headings.ts';
import { makeSearchIndex, makeSearchDetails } from '../files/search-files.ts';
import type { IndexedPage } from '../files/page.ts';
import { addDetails, makeVocabulary } from './vocabulary.ts';

const page = (
  url: string,
  title: string,
  answer: string,
  keywords: string[] = [],
  headings: IndexedPage['headings'] = [],
) => searchPage(url, title, { answer, keywords, headings });

const pages = [
  page('/borja/', 'Jag kan inte logga in', 'Ta reda på var felet finns.', ['kommer inte in']),
  page('/sparrat/', 'Vad gör jag om mitt BankID är spärrat?', 'Skaffa ett nytt BankID.', ['låst BankID']),
  page('/skaffa/', 'Hur skaffar jag BankID?', 'Du skaffar det hos din bank.', ['BankID', 'Net iD']),
  page('/tjanst/', 'Var får jag en tjänstelegitimation?', 'Fråga din chef på jobbet.'),
  page('/admin/', 'Vad gör en behörighetsadministratör?', 'Ger medarbetare rätt att logga in.', ['behörighet']),
  page(
    '/telefon/',
    'Hur byter jag telefon?',
    'Ha båda bredvid dig.',
    ['ny telefon'],
    [{ text: 'Utan BankID', anchor: 'utan-bankid' }],
  ),
  page('/god-man/', 'Hur loggar jag in som ställföreträdare?', 'Välj i listan.', ['förvaltare']),
];
const synonyms = [
  ['telefon', 'mobil', 'lur'],
  ['net id', 'netid'],
  ['ställföreträdare', 'god man', 'förmyndare'],
];
const index = makeSearchIndex('sv', pages);
const vocabulary = addDetails(makeVocabulary(index), makeSearchDetails(pages, synonyms));
const found = (query: string) => search(query, vocabulary).hits.map(({ page: { url } }) => url);

describe('the search puts the right page first', () => {
  test.each([
    ['spärrat bankid', '/sparrat/'],
    ['spärrade BankID:t', '/sparrat/'],
    ['sparrat', '/sparrat/'],
    ['bank id', '/skaffa/'],
    ['bank\u2011id', '/skaffa/'],
    ['netid', '/skaffa/'],
    ['legitimation', '/tjanst/'],
    ['behörighetsadmin', '/admin/'],
    ['behörigehtsadministratör', '/admin/'],
    ['behö', '/admin/'],
    ['telefonbyte', '/telefon/'],
    ['tlefon', '/telefon/'],
    ['mobilen', '/telefon/'],
    ['förmyndaren', '/god-man/'],
    ['god man', '/god-man/'],
    ['varför kommer jag inte in', '/borja/'],
  ])('%s: %s', (query, url) => {
    expect(found(query)[0]).toBe(url);
  });
});

test.each(['pannkakor', 'hur bakar jag en tårta', 'xyzzyq', '???', ''])('%s finds nothing', (query) => {
  expect(found(query)).toEqual([]);
});

describe('what readers have asked', () => {
  const stems = (text: string) => contentStems(text, 'sv');
  const told = pages.map((one) => ({
    ...one,
    ownWords: one.url === '/telefon/' ? [stems('Ungarna gav mig en ny apparat i julklapp')] : [],
    text: one.url === '/admin/' ? 'Slå på bluetooth.' : '',
  }));
  const details = makeSearchDetails(told, synonyms, [
    stems('hyra bil'),
    stems('ny bil'),
    stems('hur länge är man sjuk'),
  ]);
  const taught = addDetails(makeVocabulary(index), details);
  const answers = (query: string) => search(query, taught).hits.map(({ page: { url } }) => url);

  test('leads others who say it alike to the page that was meant', () => {
    expect(answers('min apparat från julklappen')[0]).toBe('/telefon/');
    expect(found('min apparat från julklappen')).toEqual([]);
  });

  test('finds nothing where it was about other matters', () => {
    expect(answers('hyra en bil')).toEqual([]);
    expect(answers('ny bil')).toEqual([]);
    expect(answers('hur länge')).toEqual([]);
    expect(answers('ny telefon')[0]).toBe('/telefon/');
  });

  test('finds nothing where little of a query is known, but every word that is written on a page', () => {
    expect(answers('bluetooth')).toEqual(['/admin/']);
    expect(answers('bluetooth medarbetare')[0]).toBe('/admin/');
    expect(answers('bluetooth gräddning plommon')).toEqual([]);
  });
});

test('pages that meet more of the query come first', () => {
  expect(found('skaffa bankid').slice(0, 2)).toEqual(['/skaffa/', '/sparrat/']);
});

test('a hit says how each term was met and what it weighs', () => {
  const [hit] = search('mobl', vocabulary).hits;
  expect(hit?.matches).toMatchObject([{ term: 'mobl', stems: ['telefon'], how: 'synonym', isStop: false }]);
});

test('the headings that have something of the query that the title lacks', () => {
  const headings = (query: string) => search(query, vocabulary).hits.map((hit) => matchingHeadings(hit, 'sv'))[0];
  expect(headings('telefon bankid')).toEqual([{ text: 'Utan BankID', anchor: 'utan-bankid' }]);
  expect(headings('byta telefon')).toEqual([]);
});

test.each([
  ['sparrat bnakid', 'sparrat BankID'],
  ['sparratt', 'spärrat'],
  ['Behörigehtsadministratör!', 'behörighetsadministratör!'],
  ['bank id', undefined],
  ['sparrat', undefined],
  ['xyzzyq', undefined],
])('%s is understood as %s', (query, corrected) => {
  expect(search(query, vocabulary).corrected).toBe(corrected);
});

test('an exact search mends no typo', () => {
  expect(search('tlefon', vocabulary, { isExact: true }).hits).toEqual([]);
  expect(search('telefon', vocabulary, { isExact: true }).hits[0]?.page.url).toBe('/telefon/');
});

test('the first key finds what begins with it, and a lone letter after other words changes nothing', () => {
  expect(found('s')).toContain('/skaffa/');
  expect(found('telefon s')).toEqual(found('telefon'));
});

test('before the details have come, titles and keywords answer', () => {
  const quick = makeVocabulary(index);
  expect(search('spärrat bankid', quick).hits[0]?.page.url).toBe('/sparrat/');
  expect(search('mobilen ny', quick).hits[0]?.page.url).toBe('/telefon/');
});

test('a site with more than a quarter of a million letters of text leaves them to the full index', () => {
  const withText = (letters: number) => pages.map((one) => ({ ...one, text: 'a'.repeat(letters / pages.length) }));
  expect(makeSearchDetails(withText(280_000), []).isLarge).toBe(true);
  expect(makeSearchDetails(withText(210_000), []).isLarge).toBe(false);
});
