import { sentences } from './sentences.ts';
import { shortened } from '../../fault/quoting.ts';
import type { Fault } from '../../fault/fault.ts';
import { passageFault, type Passage } from './passage.ts';
import { say } from '../../../editors/say.ts';

/** Above this a text is harder than a newspaper. Björnsson's measure: words a sentence, plus long words in a hundred. */
const highestLix = 38;
const fewestWordsForLix = 60;
const longestSentence = 25;
const longestParagraph = 60;
const longestText = 1500;

/** Texts, paragraphs and sentences that are hard to read. */
export function checkReadability(passages: readonly Passage[]): Fault[] {
  const counted = passages.map((passage): Counted => ({ passage, words: wordsIn(passage.text) }));
  const running = counted.filter(
    ({ passage: { part } }) => part === 'field' || part === 'paragraph' || part === 'item',
  );
  const paragraphs = running.filter(({ passage }) => passage.part !== 'field');
  return [...checkLix(paragraphs), ...checkLength(counted), ...running.flatMap(checkPassage)];
}

interface Counted {
  passage: Passage;
  words: string[];
}

function checkLix(paragraphs: readonly Counted[]): Fault[] {
  const [first] = paragraphs;
  const lix = lixOf(paragraphs);
  if (!first || lix === undefined || lix <= highestLix) return [];
  const message = say`Texten är svår att läsa: läsbarhetsindex (LIX) är ${Math.round(lix)} och bör vara högst ${highestLix}. Skriv kortare meningar, och byt långa ord mot kortare.`;
  return [passageFault(first.passage, 0, 'text-svarlast', message)];
}

function checkLength(counted: readonly Counted[]): Fault[] {
  const [first] = counted;
  const length = counted.reduce((sum, { words }) => sum + words.length, 0);
  if (!first || length <= longestText) return [];
  const message = say`Texten har ${length} ord och bör ha högst ${longestText}. Dela upp den i flera frågor.`;
  return [passageFault(first.passage, 0, 'text-lang', message)];
}

/** The readability of some paragraphs; undefined where their words are too few to say. */
function lixOf(paragraphs: readonly Counted[]): number | undefined {
  const words = paragraphs.flatMap(wordsOfSentences);
  if (words.length < fewestWordsForLix) return undefined;
  const count = paragraphs.reduce((sum, { passage }) => sum + sentences(passage.text).length, 0);
  return words.length / count + (100 * words.filter((word) => word.length > 6).length) / words.length;
}

/** The number or the mark of a list that a text begins with is part of no sentence. */
function wordsOfSentences({ passage: { text }, words }: Counted): string[] {
  return /^\s*\d/.test(text) ? sentences(text).flatMap((sentence) => wordsIn(sentence.text)) : words;
}

function checkPassage({ passage, words: { length } }: Counted): Fault[] {
  if (length <= longestSentence) return [];
  const faults = sentences(passage.text).flatMap(({ text }) => {
    const { length } = wordsIn(text);
    if (length <= longestSentence) return [];
    const message = say`Meningen har ${length} ord och bör ha högst ${longestSentence}: ”${shortened(text, 50)}”. Dela den i två, eller gör en punktlista.`;
    return [passageFault(passage, Math.max(passage.text.indexOf(text.slice(0, 20)), 0), 'mening-lang', message)];
  });
  if (length > longestParagraph) {
    const message = say`Stycket har ${length} ord och bör ha högst ${longestParagraph}. Dela upp det.`;
    faults.push(passageFault(passage, 0, 'stycke-langt', message));
  }
  return faults;
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
}
