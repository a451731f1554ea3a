import { singleFiles } from '../../../schema/single-files.ts';
import type { Locale } from '../../entries/locale.ts';
import type { Fault } from '../../fault/fault.ts';
import { passageFault, type Passage } from './passage.ts';
import { say } from '../../../editors/say.ts';

/** A dictionary with the site's own words in it. */
export interface Speller {
  isRight: (word: string) => boolean;
  /** The nearest right words, the nearest first. */
  suggest: (word: string) => string[];
}

/** Those of the languages that have a dictionary. */
export type Spellers = Partial<Record<Locale, Speller>>;

/** Words that no dictionary knows, each once in a file. */
export function checkSpelling(passages: readonly Passage[], speller: Speller): Fault[] {
  const seen = new Set<string>();
  return passages.flatMap((passage) => {
    if (wordsIn(plainly(passage.text)).every((word) => speller.isRight(word))) return [];
    return placedWords(passage.text).flatMap(({ word, index }) => {
      if (seen.has(word) || speller.isRight(word)) return [];
      seen.add(word);
      const [nearest] = speller.suggest(word);
      const advice = nearest ? say`Menade du ”${nearest}”? ` : '';
      const message = say`Stavningskontrollen känner inte igen ”${word}”. ${advice}Är ordet rätt, skriv in det under \`known\` i ${singleFiles.wordlist.path}.`;
      return [passageFault(passage, index, 'stavning', message)];
    });
  });
}

const address = /\S*[@/]\S*|\S+\.\p{Ll}{2,}(?!\p{L})/gu;

/** A text with spaces for addresses, e-mail addresses and file names. */
function plainly(text: string): string {
  return /[@/]|\.\p{Ll}/u.test(text) ? text.replace(address, (found) => ' '.repeat(found.length)) : text;
}

const word = /\p{L}+(?:[-’']\p{L}+)*/gu;
const isWord = (found: string) => found.length > 1;

function wordsIn(plain: string): string[] {
  return (plain.match(word) ?? []).filter(isWord);
}

/** The words and where they stand, which takes longer to find out and is asked for where one of them is wrong. */
function placedWords(text: string): { word: string; index: number }[] {
  return [...plainly(text).matchAll(word)]
    .filter(({ 0: found }) => isWord(found))
    .map(({ 0: found, index }) => ({ word: found, index }));
}
