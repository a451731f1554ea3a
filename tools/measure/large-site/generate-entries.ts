import type { Vocabulary } from '../../../src/domain/search/rank/vocabulary.ts';
import { foreignWords } from './foreign-words.ts';
import { numbersFrom } from './numbers-from.ts';
import { questions, sentences } from './questions.ts';
import { subjects } from './subjects.ts';

/** A help entry about something else than logging in. */
export interface GeneratedEntry {
  id: string;
  title: string;
  answer: string;
  keywords: string[];
  /** Markdown. */
  body: string;
}

/** A longer keyword is refused by the content check. */
const mostLetters = 40;

/** Help entries as a large site would have them beside ours: each pairs a subject with a question and has words that ours lack. */
export function generateEntries(count: number, seed: number, known: Vocabulary): GeneratedEntry[] {
  const most = subjects.length * questions.length;
  if (count > most) throw new RangeError(`There are subjects and questions for ${most} entries, not ${count}.`);
  const random = numbersFrom(seed);
  const words = foreignWords(known);
  const one = <T>(list: readonly T[]) => list[random(list.length)] as T;
  return Array.from({ length: count }, (_, number) => {
    const subject = subjects[number % subjects.length] ?? '';
    const question = questions[Math.floor(number / subjects.length)] ?? '';
    const about = (text: string) => text.replace('…', subject);
    const sentence = () => `${about(one(sentences))} Det gäller även ${one(words)} och ${one(words)}.`;
    const steps = [1, 2, 3].map((step) => `${step}. ${sentence()}`).join('\n');
    return {
      id: `fraga-${number + 1}`,
      title: about(question),
      answer: sentence(),
      keywords: [...new Set([subject, `${subject} ${one(words)}`, one(words)])].filter(
        ({ length }) => length <= mostLetters,
      ),
      body: `## Gör så här\n\n${steps}\n\n## Bra att veta\n\n${sentence()} ${sentence()} ${sentence()}\n`,
    };
  });
}
