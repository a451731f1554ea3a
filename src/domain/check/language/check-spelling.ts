import { singleFiles } from '../../../schema/single-files.ts';
import type { Locale } from '../../entries/locale.ts';
import type { Fault } from '../../fault/fault.ts';
import { passageFault, type Passage } from './passage.ts';

/** A dictionary with the site's own words in it. */
export interface Speller {
  isRight: (word: string) => boolean;
  /** The nearest right words, the nearest first. */
  suggest: (word: string) => string[];
}

export type Spellers = Record<Locale, Speller>;

/** Words that no dictionary knows, each once in a file. */
export function checkSpelling(passages: readonly Passage[], speller: Speller): Fault[] {
  const seen = new Set<string>();
  return passages.flatMap((passage) =>
    words(passage.text).flatMap(({ word, index }) => {
      if (seen.has(word) || speller.isRight(word)) return [];
      seen.add(word);
      const [nearest] = speller.suggest(word);
      const advice = nearest ? `Menade du ”${nearest}”? ` : '';
      const message = `Stavningskontrollen känner inte igen ”${word}”. ${advice}Är ordet rätt, skriv in det under known i ${singleFiles.wordlist.path}.`;
      return [passageFault(passage, index, 'stavning', message)];
    }),
  );
}

const address = /\S*[@/]\S*|\S+\.\p{Ll}{2,}(?!\p{L})/gu;

/** The words of a text without addresses, e-mail addresses and file names. */
function words(text: string): { word: string; index: number }[] {
  const plain = /[@/]|\.\p{Ll}/u.test(text) ? text.replace(address, (found) => ' '.repeat(found.length)) : text;
  return [...plain.matchAll(/\p{L}+(?:[-’']\p{L}+)*/gu)]
    .filter(({ 0: word }) => word.length > 1)
    .map(({ 0: word, index }) => ({ word, index }));
}
