import { sentences } from './sentences.ts';
import { shortened } from '../../fault/quoting.ts';
import type { Fault } from '../../fault/fault.ts';
import { passageFault, type Passage } from './passage.ts';

/** Above this a text is harder than a newspaper. Björnsson's measure: words a sentence, plus long words in a hundred. */
const highestLix = 45;
const fewestWordsForLix = 60;
const longestSentence = 25;
const longestParagraph = 60;
const longestText = 1500;

/** Texts, paragraphs and sentences that are hard to read. */
export function checkReadability(passages: readonly Passage[]): Fault[] {
  const running: Split[] = passages
    .filter(({ part }) => part === 'field' || part === 'paragraph' || part === 'item')
    .map((passage) => ({ passage, sentences: sentences(passage.text).map(({ text }) => text) }));
  const paragraphs = running.filter(({ passage }) => passage.part !== 'field');
  return [...checkLix(paragraphs), ...checkLength(passages), ...running.flatMap(checkPassage)];
}

interface Split {
  passage: Passage;
  sentences: string[];
}

function checkLix(paragraphs: readonly Split[]): Fault[] {
  const [first] = paragraphs;
  const lix = lixOf(paragraphs.flatMap((paragraph) => paragraph.sentences));
  if (!first || lix === undefined || lix <= highestLix) return [];
  const message = `Texten är svår att läsa: läsbarhetsindex (LIX) är ${Math.round(lix)} och bör vara högst ${highestLix}. Skriv kortare meningar, och byt långa ord mot kortare.`;
  return [passageFault(first.passage, 0, 'text-svarlast', message)];
}

function checkLength(passages: readonly Passage[]): Fault[] {
  const [first] = passages;
  const { length } = passages.flatMap(({ text }) => wordsIn(text));
  if (!first || length <= longestText) return [];
  const message = `Texten har ${length} ord och bör ha högst ${longestText}. Dela upp den i flera frågor.`;
  return [passageFault(first, 0, 'text-lang', message)];
}

/** The readability of some sentences; undefined where they are too few to say. */
function lixOf(texts: readonly string[]): number | undefined {
  const words = texts.flatMap(wordsIn);
  if (words.length < fewestWordsForLix) return undefined;
  return words.length / texts.length + (100 * words.filter((word) => word.length > 6).length) / words.length;
}

function checkPassage({ passage, sentences: found }: Split): Fault[] {
  const faults = found.flatMap((text) => {
    const { length } = wordsIn(text);
    if (length <= longestSentence) return [];
    const message = `Meningen har ${length} ord och bör ha högst ${longestSentence}: ”${shortened(text, 50)}”. Dela den i två, eller gör en punktlista.`;
    return [passageFault(passage, Math.max(passage.text.indexOf(text.slice(0, 20)), 0), 'mening-lang', message)];
  });
  const { length } = wordsIn(passage.text);
  if (length > longestParagraph) {
    const message = `Stycket har ${length} ord och bör ha högst ${longestParagraph}. Dela upp det.`;
    faults.push(passageFault(passage, 0, 'stycke-langt', message));
  }
  return faults;
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
}
