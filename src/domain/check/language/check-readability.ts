import { sentences } from '../announcements/sentences.ts';
import type { Fault } from '../fault.ts';
import { passageFault, type Passage } from './passage.ts';

/** Above this a text is harder than a newspaper. Björnsson's measure: words a sentence, plus long words in a hundred. */
const highestLix = 45;
const fewestWordsForLix = 60;
const longestSentence = 25;
const longestParagraph = 60;
const longestText = 1500;

/** Texts, paragraphs and sentences that are hard to read. */
export function checkReadability(passages: readonly Passage[]): Fault[] {
  const paragraphs = passages.filter(({ part }) => part === 'paragraph' || part === 'item');
  const running = [...passages.filter(({ part }) => part === 'field'), ...paragraphs];
  return [...checkLix(paragraphs), ...checkLength(passages), ...running.flatMap(checkPassage)];
}

function checkLix(paragraphs: readonly Passage[]): Fault[] {
  const [first] = paragraphs;
  const lix = lixOf(paragraphs.map(({ text }) => text));
  if (!first || lix === undefined || lix <= highestLix) return [];
  const message = `Texten är svår att läsa: läsbarhetsindex (LIX) är ${Math.round(lix)} och bör vara högst ${highestLix}. Skriv kortare meningar, och byt långa ord mot kortare.`;
  return [passageFault(first, 0, 'text-svarlast', message)];
}

function checkLength(passages: readonly Passage[]): Fault[] {
  const [first] = passages;
  const { length } = passages.flatMap(({ text }) => wordsIn(text));
  if (!first || length <= longestText) return [];
  const message = `Texten har ${length} ord och bör ha högst ${longestText}. Dela upp den i flera frågor.`;
  return [passageFault(first, 0, 'text-lang', message)];
}

/** The readability of a text; undefined where it is too short to say. */
function lixOf(texts: readonly string[]): number | undefined {
  const words = texts.flatMap(wordsIn);
  if (words.length < fewestWordsForLix) return undefined;
  const count = texts.flatMap(sentences).length;
  return words.length / count + (100 * words.filter((word) => word.length > 6).length) / words.length;
}

function checkPassage(passage: Passage): Fault[] {
  const faults = sentences(passage.text).flatMap(({ text }) => {
    const { length } = wordsIn(text);
    if (length <= longestSentence) return [];
    const message = `Meningen har ${length} ord och bör ha högst ${longestSentence}: ”${text.slice(0, 50)}…”. Dela den i två, eller gör en punktlista.`;
    return [passageFault(passage, Math.max(passage.text.indexOf(text.slice(0, 20)), 0), 'mening-lang', message)];
  });
  const { length } = wordsIn(passage.text);
  if (length > longestParagraph) {
    faults.push(
      passageFault(
        passage,
        0,
        'stycke-langt',
        `Stycket har ${length} ord och bör ha högst ${longestParagraph}. Dela upp det.`,
      ),
    );
  }
  return faults;
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
}
