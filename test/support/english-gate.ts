import { expect } from 'vitest';
import type * as gate from '../../src/domain/check/check-content.ts';
import type { Surroundings } from '../../src/domain/check/check-writing.ts';
import type { Fault } from '../../src/domain/fault/fault.ts';
import type * as reading from '../../src/domain/source/source.ts';
import { withEnglishEditors } from './site-in.ts';

const { checkContent } = await withEnglishEditors<typeof gate>('src/domain/check/check-content.ts');
const { readSource } = await withEnglishEditors<typeof reading>('src/domain/source/source.ts');

/** Fields of the same list item in both languages. */
const placeOf = (fault: Fault) => ({ ...fault, message: '', field: fault.field?.replaceAll('(no. ', '(nr ') });

/** Expects that the gate tells English editors of the same faults of these files, in English; gives them. */
export function expectInEnglish(
  faults: readonly Fault[],
  files: Readonly<Record<string, string | Uint8Array>>,
  now: number,
  surroundings?: Surroundings,
): Fault[] {
  const sources = Object.entries(files).map(([file, raw]) => readSource(file, raw));
  const told = checkContent(sources, now, surroundings);
  expect(told.map(placeOf)).toEqual(faults.map(placeOf));
  const written = sources
    .map(({ file, text }) => file + text)
    .join('\n')
    .normalize('NFC');
  for (const { message } of told) expect(swedishIn(message, written)).toEqual([]);
  return told;
}

/** An example of a date is in the language of the text. */
const ofTexts = ['lördag'];

/** The Swedish words in a message that are not those of the files that it is about. */
function swedishIn(message: string, written: string): string[] {
  const words = message.normalize('NFC').match(/\p{L}+/gu) ?? [];
  const isSwedish = (word: string) =>
    (/[åäö]/i.test(word) && word.length > 1) ||
    /^(?:och|inte|skriv|finns|eller|ett|som|det|den|ta|bort|är|har|med|till)$/i.test(word);
  return words.filter((word) => isSwedish(word) && !written.includes(word) && !ofTexts.includes(word));
}
