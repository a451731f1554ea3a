import type { KindName } from '../../schema/kinds.ts';
import { checkContent } from '../check/check-content.ts';
import type { Surroundings } from '../check/check-writing.ts';
import type { Fault } from '../fault/fault.ts';
import { entryFile, entrySchema } from '../entries/entry-path.ts';
import type { Locale } from '../entries/locale.ts';
import { readSource, type Source } from '../source/source.ts';
import { entryText } from './entry-text.ts';
import { questionsOf, type Question } from './questions.ts';
import { say } from '../../editors/say.ts';

/** A Markdown entry that is being written: the fields so far, and the text below them. */
export interface Draft {
  kind: KindName;
  name: string;
  locale: Locale;
  fields: Record<string, unknown>;
  body: string;
}

/** A fault with the place that an editor can mend it in: a field, the text below the fields or the file's name. */
export interface DraftFault extends Fault {
  place: string;
}

export const bodyPlace = 'text';
export const namePlace = say`namn`;

/** The file that a draft becomes. */
export function draftFile({ kind, name, locale }: Draft): string {
  return entryFile({ kind, id: name, locale });
}

/** The file's text, with the fields in the order of their schema. */
export function draftText(draft: Draft): string {
  const inOrder = draftQuestions(draft).map(({ field }) => [field, draft.fields[field]] as const);
  return entryText(Object.fromEntries(inOrder.filter(([, value]) => value !== undefined)), draft.body);
}

/** The fields of a draft, as its schema describes them. */
export function draftQuestions(draft: Pick<Draft, 'kind' | 'locale'>): Question[] {
  return questionsOf(entrySchema(draft));
}

/** What the gate says of a draft among the files that are there. `now` in epoch ms. */
export function draftFaults(
  draft: Draft,
  others: readonly Source[],
  now: number,
  surroundings: Surroundings = {},
): DraftFault[] {
  const file = draftFile(draft);
  const source = readSource(file, draftText(draft));
  const fieldOn = new Map(Object.keys(source.data).map((field) => [source.placeOf([field]).line, field]));
  const placeOf = ({ field, line }: Fault) => {
    if (field) return field.replace(/\W.*/, '');
    return line >= source.bodyLine ? bodyPlace : (fieldOn.get(line) ?? namePlace);
  };
  return checkContent([...others, source], now, surroundings)
    .filter((fault) => fault.file === file)
    .map((fault) => ({ ...fault, place: placeOf(fault) }));
}

/**
 * What the gate says of one place in a draft where others are still empty. The required fields without an answer are
 * filled with `samples`, or a word, so that the gate gets as far as to this one.
 */
export function faultsAt(
  place: string,
  draft: Draft,
  samples: Readonly<Record<string, string>>,
  others: readonly Source[],
  now: number,
): DraftFault[] {
  const required = draftQuestions(draft).filter(({ isOptional }) => !isOptional);
  const filled = required.map(({ field, choices }) => [field, samples[field] ?? choices[0] ?? 'Text']);
  const whole = {
    ...draft,
    // Only the question of the name may find fault with it.
    name: place === namePlace ? draft.name : draft.name || 'nytt',
    fields: { ...Object.fromEntries(filled), ...draft.fields },
    body: draft.body || 'Text.',
  };
  // Only links in the text can be wrong because of what other texts say, and reading those takes time.
  const needed = place === bodyPlace ? others : others.map((source) => ({ ...source, body: '' }));
  return draftFaults(whole, needed, now).filter((fault) => fault.place === place);
}
