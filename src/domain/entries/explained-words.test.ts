import { expect, test } from 'vitest';
import { explainedIn } from './explained-words.ts';

const words = [
  { title: 'utfärdare', forms: ['utfärdare', 'utfärdaren'] },
  { title: 'förordnande', forms: ['förordnande*'] },
  { title: 'EES' },
  { title: 'god man' },
];

test.each([
  ['', []],
  ['Ta fram förordnandet och fråga utfärdaren.', ['förordnande', 'utfärdare']],
  ['Fråga utfärdaren om förordnanden.', ['utfärdare', 'förordnande']],
  ['UTFÄRDARE', ['utfärdare']],
  ['Legitimationsutfärdare, utfärdarens', []],
  ['Du kommer från ett land i EES.', ['EES']],
  ['Läs [förordnandet](/hjalp/x/).', ['förordnande']],
  ['eesti', []],
  ['Läs [mer](/hjalp/ees-och-eu/) på https://ees.example/.', []],
  ['Du är god\nman, eller god\u00A0man.', ['god man']],
])('"%s"', (text, found) => {
  expect(explainedIn(text, words).map(({ title }) => title)).toEqual(found);
});

test('what is written as a sign of a pattern is itself', () => {
  expect(explainedIn('Freja+ i appen', [{ title: 'Freja+' }])).toHaveLength(1);
  expect(explainedIn('Frejaaa i appen', [{ title: 'Freja+' }])).toEqual([]);
});
