import { z } from 'zod';
import { slugOf } from '../../text/slug.ts';
import { quote } from '../../source/reading/quote.ts';
import type { Source } from '../../source/source.ts';
import { dateFault } from '../dates/date-fault.ts';
import type { DateForm } from '../dates/propose-date.ts';
import type { Complaint } from '../../fault/fault.ts';
import { schemaAt, valueAt } from '../fields-in.ts';
import { likelyChoice } from './likely-choice.ts';
import { say } from '../../../editors/say.ts';

/** Why a value does not fit its field, and how to write it instead. */
export function explainIssue(issue: z.core.$ZodIssue, source: Source, schema: z.ZodObject, now: number): Complaint {
  const { path } = issue;
  const value = valueAt(source.data, path);
  const about = descriptionOf(path, schema);
  const field = schemaAt(schema, path);
  if (value === undefined) return { code: 'falt-saknas', message: say`saknas. ${about}`.trim() };
  if (value === null || value === '') return { code: 'falt-tomt', message: emptyMessage(path, schema, about) };
  const form = field?.meta()?.['moment'];
  if (form === 'day' || form === 'day or time') {
    return dateFault(value, form satisfies DateForm, now) ?? { code: 'datum-fel-form', message: issue.message };
  }
  const name = String(path.findLast((step) => typeof step === 'string') ?? '');
  const fixed = (written: string) => (typeof path.at(-1) === 'number' ? written : `${name}: ${written}`);
  const written = source.writtenAt(path).value.split('\n')[0]?.trim() ?? '';
  if (issue.code === 'invalid_format' && field?.meta()?.['reference']) {
    const names = partsOf(String(value)).map(nameIn);
    if (names.length > 1 && typeof path.at(-1) === 'number')
      return {
        code: 'falt-fel-varde',
        message: say`Här står flera namn. Skriv komma mellan dem: ${names.join(', ')}.`,
      };
    return { code: 'falt-fel-varde', message: say`${issue.message} Till exempel ${nameIn(String(value))}.` };
  }
  if (issue.code === 'invalid_value') {
    const choice = likelyChoice(value, issue.values);
    return { code: 'falt-fel-varde', message: choice ? say`Menade du ${choice}? ${issue.message}` : issue.message };
  }
  if (issue.code === 'invalid_type') {
    const explain = explainType[issue.expected] ?? (() => say`har fel slags värde.`);
    if (
      issue.expected === 'array' &&
      schemaAt(schema, [...path, 0])?.meta()?.['reference'] &&
      typeof value === 'string'
    ) {
      const isAll = /^(?:alla|alla grupper|all|everyone)$/i.test(value.trim());
      const names = partsOf(value).map(nameIn).join(', ');
      const message = isAll
        ? say`Ta bort fältet, så gäller texten alla.`
        : say`ska vara en lista: ${fixed(`[${names}]`)}.`;
      return { code: 'falt-fel-typ', message: `${message} ${about}`.trim() };
    }
    return { code: 'falt-fel-typ', message: `${explain(value, fixed, written)} ${about}`.trim() };
  }
  return { code: 'falt-fel-varde', message: issue.message };
}

type Explain = (value: unknown, fixed: (written: string) => string, written: string) => string;

const explainNumber: Explain = (value, fixed) =>
  /^\s*\d+\s*$/.test(String(value))
    ? say`ska vara ett tal utan citattecken: ${fixed(String(value).trim())}.`
    : say`ska vara ett heltal, till exempel 3.`;

const explainType: Record<string, Explain> = {
  string: (value, fixed, written) => {
    if (Array.isArray(value) && !written.startsWith('[')) return say`ska vara en enda text, ingen lista.`;
    if (Array.isArray(value) || written.startsWith('{')) {
      return say`ska vara text, men ${written.charAt(0)} börjar en lista eller en grupp. Sätt citattecken om värdet: ${fixed(quote(written))}.`;
    }
    if (typeof value === 'object')
      return say`ska vara text, men raderna under läses som egna fält. Skriv allt på en rad, inom citattecken.`;
    return say`ska vara text. Sätt citattecken om värdet: ${fixed(quote(written))}.`;
  },
  array: (value, fixed) => {
    const items = typeof value === 'object' ? [] : partsOf(String(value));
    return say`ska vara en lista: ${fixed(`[${items.length > 0 ? items.join(', ') : say`ett, två`}]`)}.`;
  },
  int: explainNumber,
  number: explainNumber,
  boolean: (value, fixed) => {
    const word = String(value).toLowerCase().trim();
    if (/^(?:ja|yes|y|j|on|på|sant|true|1|x)$/.test(word))
      return say`ska vara true eller false. Skriv ${fixed('true')}, utan citattecken.`;
    if (/^(?:nej|no|n|off|av|falskt|false|0)$/.test(word))
      return say`ska vara true eller false. Ta bort fältet, eller skriv ${fixed('false')}, utan citattecken.`;
    return say`ska vara true eller false. Skriv ${fixed('true')} eller ta bort fältet.`;
  },
  object: () => say`ska vara en grupp av fält, med två mellanslag före varje.`,
};

/** What somebody has written on one line for several. */
function partsOf(value: string): string[] {
  return value.split(/\s*[,;/+&]\s*|\s+(?:och|samt)\s+/).filter(Boolean);
}

/** The name of an entry in what somebody wrote instead: an address, or a file with its ending. */
function nameIn(written: string): string {
  const last = written.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return slugOf(last.replace(/(?:\.[a-z]{2})?\.(?:mdx?|ya?ml)$/i, '')) || say`namn`;
}

function emptyMessage(path: readonly PropertyKey[], schema: z.ZodObject, about: string): string {
  const isOptional = path.length === 1 && schema.shape[String(path[0])] instanceof z.ZodOptional;
  return say`är tomt. ${isOptional ? say`Skriv ett värde eller ta bort fältet.` : say`Skriv ett värde.`} ${about}`.trim();
}

function descriptionOf(path: readonly PropertyKey[], schema: z.ZodObject): string {
  const [first = ''] = path;
  const field: unknown = Object.hasOwn(schema.shape, first) ? schema.shape[String(first)] : undefined;
  return field instanceof z.ZodType ? (field.description ?? '') : '';
}
