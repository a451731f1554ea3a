import { expect, test } from 'vitest';
import { markWords, readExcerpt } from './marked-text.ts';

const shown = (stretches: { text: string; isMarked: boolean }[]) =>
  stretches.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

test.each([
  ['Spärra ditt BankID nu.', ['bankid'], 'Spärra ditt [BankID] nu.'],
  ['Bank\u2011ID och e-leg', ['bank\u2011id', 'e-leg'], '[Bank\u2011ID] och [e-leg]'],
  ['BankID', ['freja'], 'BankID'],
  ['', ['freja'], ''],
])('the words that match are marked: %s', (text, words, marked) => {
  expect(shown(markWords(text, (word) => words.includes(word.toLowerCase())))).toBe(marked);
});

test.each([
  ['så <mark>här</mark> gör du', 'så [här] gör du'],
  ['<mark>här</mark>', '[här]'],
  ['a &lt;b&gt; &amp;amp; &#39;c&#39;', "a <b> &amp; 'c'"],
  ['<img src=x> stays text', '<img src=x> stays text'],
])('Pagefind’s excerpt becomes text: %s', (excerpt, text) => {
  expect(shown(readExcerpt(excerpt))).toBe(text);
});
