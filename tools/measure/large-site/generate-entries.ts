import { numbersFrom } from './numbers-from.ts';
import { places } from './places.ts';
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

const ofOnePlace = subjects.length * questions.length;

/**
 * Help entries as a large site would have them beside ours: each pairs a subject with a question, then also with a place,
 * and has some of these words.
 */
export function generateEntries(count: number, seed: number, words: readonly string[]): GeneratedEntry[] {
  const most = ofOnePlace * (1 + places.length);
  if (count > most) throw new RangeError(`There are subjects and questions for ${most} entries, not ${count}.`);
  const random = numbersFrom(seed);
  const one = <T>(list: readonly T[]) => list[random(list.length)] as T;
  return Array.from({ length: count }, (_, number) => {
    const subject = subjectOf(number);
    const question = questions[Math.floor(number / subjects.length) % questions.length] ?? '';
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

/** What the entry with this number, from 0, is about. */
export function subjectOf(number: number): string {
  const subject = subjects[number % subjects.length] ?? '';
  const place = places[Math.floor(number / ofOnePlace) - 1];
  return place ? `${subject} i ${place}` : subject;
}
