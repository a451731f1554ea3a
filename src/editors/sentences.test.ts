import { expect, test } from 'vitest';
import { textsIn } from '../../test/support/tagged-sentences.ts';
import { sentences } from './en.ts';

/** Where what editors read stands in the code. */
const rooms = ['src/domain/fault', 'src/domain/fix', 'src/domain/source', 'src/library'];
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

/** What is written in Swedish to be compared with, by the constant that it stands in, and is shown to nobody. */
const compared: readonly (string | undefined)[] = [];

test('no sentence is left in Swedish', () => {
  const isSwedish = (text: string) =>
    /[åäö]./i.test(text) ||
    /(?<![\p{L}\d_-])(?:och|inte|skriv|finns|eller|ett|som|det|den)(?![\p{L}\d_-])/iu.test(text);
  const left = texts.filter(({ isSaid, text, within }) => !isSaid && isSwedish(text) && !compared.includes(within));
  expect(left).toEqual([]);
  expect(Object.values(sentences).filter(isSwedish)).toEqual([]);
});
