import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishSentences } from './english.ts';
import { numbersFrom } from './numbers-from.ts';
import { sentences } from './questions.ts';
import { subjects } from './subjects.ts';

/** How many notices, and of them those that are to come within 100 days and those whose banner shows. */
export interface NoticeCounts {
  all: number;
  coming: number;
  current: number;
  /** Whether every tenth is also there in English. */
  isTranslated?: boolean;
}

const dayLength = 86_400_000;
const kinds = ['change', 'maintenance', 'incident'];
const severities = ['info', 'warning', 'critical'];

/** Writes notices for everyone, each in words of its own, into a project; `now` in epoch ms. The same ones every time. */
export function addNotices(project: string, { all, coming, current, isTranslated }: NoticeCounts, now: number): void {
  const random = numbersFrom(1);
  const one = <T>(list: readonly T[]) => list[random(list.length)] as T;
  const day = (distance: number) => new Date(now + distance * dayLength).toISOString().slice(0, 10);
  for (let number = 0; number < all; number++) {
    const distance = number < coming ? 1 + (number % 100) : number < coming + current ? -3 : -20 - number;
    const until = number < coming || number >= coming + current ? distance + 5 : 3 + (number % 20);
    const subject = one(subjects);
    const sentence = () => one(sentences).replace('…', `${subject} och ${one(subjects)}`);
    const fields = [
      `title: Tjänsten för ${subject} är stängd natten ${number}`,
      `kind: ${kinds[number % 3]}`,
      `severity: ${severities[number % 3]}`,
      `showFrom: ${day(distance)} 08:00`,
      `showUntil: ${day(until)}`,
      `eventFrom: ${day(distance + 1)} 22:00`,
      `eventUntil: ${day(distance + 2)} 06:00`,
      `summary: ${sentence()} ${sentence()}`,
      `textDuring: ${sentence()}`,
      // About a method that many answers are about, or about one that few are, so that none is critical for all.
      `methods: [${number % 3 === 0 ? 'bankid' : 'telia'}]`,
      'archived: true',
      'reviewed: 2026-01-01',
      'owner: Redaktionen',
    ];
    const file = join(project, 'content/announcements', `natten-${number}`);
    writeFileSync(`${file}.md`, `---\n${fields.join('\n')}\n---\n\n${sentence()} ${sentence()}\n`);
    if (isTranslated && number % 10 === 0) writeFileSync(`${file}.en.md`, inEnglish(number, subject));
  }
}

function inEnglish(number: number, subject: string): string {
  const sentence = (place: number) =>
    englishSentences[(number / 10 + place) % englishSentences.length]?.replace('…', subject);
  const fields = [
    `title: The service for ${subject} is closed on night ${number}`,
    `summary: ${sentence(0)} ${sentence(1)}`,
    `textDuring: ${sentence(2)}`,
    'reviewed: 2026-01-01',
  ];
  return `---\n${fields.join('\n')}\n---\n\n${sentence(3)} ${sentence(4)}\n`;
}
