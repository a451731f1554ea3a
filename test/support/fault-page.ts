/**
 * Reads a page of docs/fel/ or docs/editing/faults/. Under `## Fel` and `## Rätt`, or `## Wrong` and `## Right`, stand
 * examples: a line with a file name in backticks, then a block. A `yaml` block holds the fields that the example is about, a
 * `markdown` block the text under the fields; the rest of the file is filled in. A block that begins with `---`, or is
 * `text`, is a whole file. `{U+200B}` stands for a character that cannot be seen, `{0xE5}` for a byte. A file named anew
 * begins the next example.
 */

import { kinds, type KindName } from '../../src/schema/kinds.ts';
import { exampleWords, type ExampleWords, type GuideLanguage } from './example-fields.ts';

/** The files of an example, by name. */
export type Example = Record<string, Uint8Array>;

export interface FaultPage {
  heading: string;
  wrong: Example[];
  right: Example[];
}

export function readFaultPage(text: string, language: GuideLanguage = 'sv'): FaultPage {
  const words: ExampleWords = exampleWords[language];
  // An example may have headings of its own.
  const [before = '', right = ''] = text.split(`\n## ${words.right}\n`);
  const [, wrong = ''] = before.split(`\n## ${words.wrong}\n`);
  return {
    heading: /^# (.*)/.exec(text)?.[1] ?? '',
    wrong: examplesIn(wrong, words),
    right: examplesIn(right, words),
  };
}

const block = /^`(?<file>[^`]+)`\n\n(?<fence>`{3,})(?<form>\w+)\n(?<written>[^]*?)^\k<fence>$/gm;

function examplesIn(section: string, words: ExampleWords): Example[] {
  const examples: Example[] = [];
  for (const { groups } of section.matchAll(block)) {
    const { file = '', form = '', written = '' } = groups ?? {};
    const whole = bytesOf(form === 'text' || written.startsWith('---') ? written : filled(file, form, written, words));
    const name = withCharacters(file);
    const current = examples.at(-1);
    if (!current || name in current) examples.push({ [name]: whole });
    else current[name] = whole;
  }
  return examples;
}

/** A file of the kind that its folder says, with these fields and what such a file needs besides. */
export function exampleFile(file: string, fields: string, language: GuideLanguage): Uint8Array {
  return bytesOf(filled(file, 'yaml', fields, exampleWords[language]));
}

/** A whole file of the kind that its folder says, with the fields or the text of the example in it. */
function filled(file: string, form: string, written: string, { fields: own, text }: ExampleWords): string {
  const [, kind = ''] = /^content\/([^/]+)\//.exec(file) ?? [];
  const isTranslation = /\.(?:en|sv)\.\w+$/.test(file);
  const usual = (own[kind] ?? '').split(/\n(?! )/).filter((line) => {
    const field = line.split(':')[0] ?? '';
    return !isNamedIn(written, field) && (!isTranslation || isTranslated(kind, field));
  });
  const fields = `${usual.map((line) => `${line}\n`).join('')}${form === 'yaml' ? written : ''}`;
  if (file.endsWith('.yaml')) return fields;
  return `---\n${fields}---\n\n${form === 'yaml' ? `${text}\n` : written}`;
}

function isTranslated(kind: string, field: string): boolean {
  return field === 'reviewed' || kinds[kind as KindName].translated.some((one) => one === field);
}

function isNamedIn(written: string, field: string): boolean {
  return written.split('\n').some((line) => line.startsWith(`${field}:`));
}

function withCharacters(text: string): string {
  return text.replace(/\{U\+([0-9A-F]{4,6})\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** The bytes of a text: UTF-8, and the single bytes that it names. */
function bytesOf(text: string): Uint8Array {
  const parts = withCharacters(text).split(/\{0x([0-9A-F]{2})\}/);
  const encoder = new TextEncoder();
  return Uint8Array.from(
    parts.flatMap((part, index) => (index % 2 ? [Number.parseInt(part, 16)] : [...encoder.encode(part)])),
  );
}
