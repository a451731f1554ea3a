import { dictionaryWords } from './dictionary-words.ts';
import { englishQuestions, englishSentences } from './english.ts';
import { generateEntries, subjectOf, type GeneratedEntry } from './generate-entries.ts';
import { subjects } from './subjects.ts';

/** A generated entry with all that the texts of a site have. */
export interface FullEntry extends GeneratedEntry {
  topic: string;
  related: string[];
  /** In English; a tenth of the entries have one. */
  translation?: Pick<GeneratedEntry, 'title' | 'answer' | 'body'>;
}

/**
 * Generated entries of these topics in turn with a list, links to other entries and, every third, a table; every tenth also in
 * English. The same ones every time.
 */
export function fullEntries(count: number, topics: readonly string[]): FullEntry[] {
  const words = dictionaryWords().filter((word) => !unfit.has(word));
  const entries = generateEntries(count, 1, words);
  return entries.map((entry, number) => {
    const others = linkedNumbers(number, count).flatMap((other) => entries[other] ?? []);
    return {
      ...entry,
      topic: topics[number % topics.length] ?? '',
      related: others.map(({ id }) => id),
      body: entry.body + swedishParts(number, others),
      ...(number % 10 === 0 && { translation: translate(number, others) }),
    };
  });
}

/** Words that stand beside them and would stand there twice, and one that is read as an address before a full stop. */
const unfit = new Set(['även', 'och', 'www']);

/** Near ones, as an editor would choose them, and one from far away; a small site may have fewer than three others. */
function linkedNumbers(number: number, count: number): number[] {
  const numbers = [number + 1, number + 7, number * 7 + 13].map((other) => other % count);
  return [...new Set(numbers)].filter((other) => other !== number);
}

const hasTable = (number: number) => number % 3 === 0;
const fee = (number: number) => 100 + (number % 40) * 20;
const weeks = (number: number) => 2 + (number % 6);

function swedishParts(number: number, others: readonly GeneratedEntry[]): string {
  const subject = subjectOf(number);
  const list = `## Det här behöver du\n\n- legitimation\n- blanketten för ${subject}\n- kvitton och intyg\n`;
  const table =
    `| Ärende | Avgift | Tid |\n| --- | ---: | --- |\n` +
    `| Ansökan om ${subject} | ${fee(number)} kronor | ${weeks(number)} veckor |\n` +
    `| Ändrad ansökan | ${fee(number + 1)} kronor | ${weeks(number + 1)} veckor |\n` +
    `| Intyg | ingen avgift | ${weeks(number + 2)} veckor |\n`;
  const links = others.map(({ id, title }) => `- [${title}](/hjalp/${id}/)\n`).join('');
  return parts(list, hasTable(number) && `## Avgifter\n\n${table}`, links && `## Läs också\n\n${links}`);
}

/** Built as the Swedish text is. */
function translate(number: number, others: readonly GeneratedEntry[]): FullEntry['translation'] {
  const subject = subjectOf(number);
  const about = (text = '') => text.replace('…', subject);
  const sentence = (place: number) => about(englishSentences[(number / 10 + place) % englishSentences.length]);
  const steps = [1, 2, 3].map((step) => `${step}. ${sentence(step)}`).join('\n');
  const list = `## What you need\n\n- identification\n- the form for ${subject}\n- receipts and certificates\n`;
  const table =
    `| Matter | Fee | Time |\n| --- | ---: | --- |\n` +
    `| Application for ${subject} | ${fee(number)} kronor | ${weeks(number)} weeks |\n` +
    `| Changed application | ${fee(number + 1)} kronor | ${weeks(number + 1)} weeks |\n` +
    `| Certificate | no fee | ${weeks(number + 2)} weeks |\n`;
  const links = others.map(({ id, title }) => `- [${title} (in Swedish)](/hjalp/${id}/)\n`).join('');
  return {
    title: about(englishQuestions[Math.floor(number / subjects.length) % englishQuestions.length]),
    answer: `${sentence(0)} ${sentence(1)}`,
    body:
      `## What to do\n\n${steps}\n\n## Good to know\n\n${sentence(4)} ${sentence(5)} ${sentence(6)}\n` +
      parts(list, hasTable(number) && `## Fees\n\n${table}`, links && `## Read also\n\n${links}`),
  };
}

const parts = (...texts: readonly (string | false)[]) =>
  texts
    .filter((text) => text)
    .map((text) => `\n${text}`)
    .join('');
