import { expect, test } from 'vitest';
import { textsIn } from '../../test/support/tagged-sentences.ts';
import { sentences } from './en.ts';

/** Where what editors read stands in the code. */
const texts = textsIn([
  ...['src/admin', 'src/components', 'src/domain', 'src/library', 'src/schema'],
  ...['tools/entry', 'tools/gate', 'tools/publish/report', 'tools/publish/read-timeline.ts'],
  ...['tools/editor/build-editor.ts', 'tools/editor/trial-github', 'tools/preview.ts'],
  ...['tools/new.ts', 'tools/report.ts', 'tools/timeline.ts'],
]);
/** Rules of writing, which hold words of their language beside what is said of them. */
const writing = textsIn(['src/languages']).filter(({ isSaid }) => isSaid);
const said = new Set([...texts, ...writing].filter(({ isSaid }) => isSaid).map(({ text }) => text));

const placeholders = (text: string) => [...new Set(text.match(/\{\d(?=[|}])/g))].sort();

test('every Swedish sentence has an English one, and no English one is without a Swedish', () => {
  expect([...said].filter((text) => !Object.hasOwn(sentences, text))).toEqual([]);
  expect(Object.keys(sentences).filter((text) => !said.has(text))).toEqual([]);
});

test.each(Object.entries(sentences))('%s has the same values in English', (swedish, english) => {
  expect(placeholders(english)).toEqual(placeholders(swedish));
});

/** Swedish that is looked for or compared with, names of jobs, and words of Sveltia CMS that are English else, by their constants. */
const sought = ['asking', 'inner', 'otherNames', 'otherWords', 'rows', 'secret', 'swedish', 'swedishWords'];

test('no word that the browser editor shows is left untagged', () => {
  const left = texts.filter(
    ({ isSaid, isContent, text }) => isContent && !isSaid && /\p{L}/u.test(text.replace(/{\d}/g, '')),
  );
  expect(left).toEqual([]);
});

test('no sentence is left in Swedish', () => {
  const isSwedish = (text: string) =>
    /[åäö”]./i.test(text) ||
    /(?<![\p{L}\d_-])(?:och|inte|skriv|finns|eller|ett|som|det|den)(?![\p{L}\d_-])/iu.test(text);
  const left = texts.filter(({ isSaid, text, within = '' }) => !isSaid && isSwedish(text) && !sought.includes(within));
  expect(left).toEqual([]);
  // Quotation marks are alike in English at the end, and a sentence may name the letters.
  const said = Object.values(sentences).map((english) =>
    english.replaceAll(/“([^”]*)”/g, '$1').replace('å, ä or ö', ''),
  );
  expect(said.filter(isSwedish)).toEqual([]);
});
