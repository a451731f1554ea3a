import { expect, test } from 'vitest';
import { textsIn } from '../../test/support/tagged-sentences.ts';
import { sentences } from './en.ts';

/** Where what editors read stands in the code. */
const rooms = ['src/domain/fault'];
const texts = textsIn(rooms);
const said = new Set(texts.filter(({ isSaid }) => isSaid).map(({ text }) => text));

const placeholders = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort();

test('every Swedish sentence has an English one, and no English one is without a Swedish', () => {
  expect([...said].filter((text) => !Object.hasOwn(sentences, text))).toEqual([]);
  expect(Object.keys(sentences).filter((text) => !said.has(text))).toEqual([]);
});

test.each(Object.entries(sentences))('%s has the same values in English', (swedish, english) => {
  expect(placeholders(english)).toEqual(placeholders(swedish));
});

test('no sentence is left in Swedish', () => {
  const isSwedish = (text: string) =>
    /[åäö]/i.test(text) || /(?<![\p{L}\d_-])(?:och|inte|skriv|finns|eller|ett|som|det|den)(?![\p{L}\d_-])/iu.test(text);
  expect(texts.filter(({ isSaid, text }) => !isSaid && isSwedish(text))).toEqual([]);
  expect(Object.entries(sentences).filter(([, english]) => isSwedish(english))).toEqual([]);
});
