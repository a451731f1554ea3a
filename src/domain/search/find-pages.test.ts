import { describe, expect, test } from 'vitest';
import { findInstantly } from './find-pages.ts';
import { makeInstantIndex, type InstantPage } from './instant-index.ts';
import { makeVocabulary } from './vocabulary.ts';

const page = (url: string, title: string, answer: string, keywords: string[] = []): InstantPage => ({
  url,
  title,
  answer,
  keywords,
  kind: 'Fråga och svar',
  roles: [],
  headings: [],
  isArchived: false,
});

const known = makeVocabulary(
  makeInstantIndex(
    'sv',
    [
      page('/borja/', 'Jag kan inte logga in', 'Ta reda på var felet finns.', ['kommer inte in']),
      page('/sparrat/', 'Vad gör jag om mitt BankID är spärrat?', 'Skaffa ett nytt BankID.', ['låst BankID']),
      page('/skaffa/', 'Hur skaffar jag BankID?', 'Du skaffar det hos din bank.', ['BankID', 'Net iD']),
      page('/tjanst/', 'Var får jag en tjänstelegitimation?', 'Fråga din chef på jobbet.'),
      page('/admin/', 'Vad gör en behörighetsadministratör?', 'Ger medarbetare rätt att logga in.', ['behörighet']),
      page('/telefon/', 'Hur byter jag telefon?', 'Ha båda bredvid dig.', ['ny telefon']),
      page('/god-man/', 'Hur loggar jag in som ställföreträdare?', 'Välj i listan.', ['förvaltare']),
    ],
    [
      ['telefon', 'mobil', 'lur'],
      ['ställföreträdare', 'god man', 'förmyndare'],
    ],
  ),
);
const found = (query: string) => findInstantly(query, known).hits.map(({ page: { url } }) => url);

describe('findInstantly puts the right page first', () => {
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
    ['gode förmyndaren', '/god-man/'],
    ['god man', '/god-man/'],
    ['varför kommer jag inte in', '/borja/'],
  ])('%s: %s', (query, url) => {
    expect(found(query)[0]).toBe(url);
  });
});

test.each(['pannkakor', 'hur bakar jag en tårta', 'xyzzyq', '???', ''])('%s finds nothing', (query) => {
  expect(found(query)).toEqual([]);
});

test('pages that meet more of the query come first', () => {
  expect(found('skaffa bankid').slice(0, 2)).toEqual(['/skaffa/', '/sparrat/']);
});

test('a hit says how each term was met and what it weighs', () => {
  const [hit] = findInstantly('mobl', known).hits;
  expect(hit?.matches).toMatchObject([{ term: 'mobl', keys: ['telefon'], how: 'synonym', isStop: false }]);
});
