/**
 * Reads a page of docs/fel/. Under `## Fel` and `## Rätt` stand examples: a line with a file name in backticks, then a
 * block. A `yaml` block holds the fields that the example is about, a `markdown` block the text under the fields; the
 * rest of the file is filled in. A block that begins with `---`, or is `text`, is a whole file. `{U+200B}` stands for a
 * character that cannot be seen, `{0xE5}` for a byte. A file named anew begins the next example.
 */

import { kinds, type KindName } from '../../src/schema/kinds.ts';

/** The files of an example, by name. */
export type Example = Record<string, Uint8Array>;

export interface FaultPage {
  heading: string;
  wrong: Example[];
  right: Example[];
}

export function readFaultPage(text: string): FaultPage {
  // An example may have headings of its own.
  const [before = '', right = ''] = text.split('\n## Rätt\n');
  const [, wrong = ''] = before.split('\n## Fel\n');
  return {
    heading: /^# (.*)/.exec(text)?.[1] ?? '',
    wrong: examplesIn(wrong),
    right: examplesIn(right),
  };
}

const block = /^`(?<file>[^`]+)`\n\n(?<fence>`{3,})(?<form>\w+)\n(?<written>[^]*?)^\k<fence>$/gm;

function examplesIn(section: string): Example[] {
  const examples: Example[] = [];
  for (const { groups } of section.matchAll(block)) {
    const { file = '', form = '', written = '' } = groups ?? {};
    const whole = bytesOf(form === 'text' || written.startsWith('---') ? written : filled(file, form, written));
    const name = withCharacters(file);
    const current = examples.at(-1);
    if (!current || name in current) examples.push({ [name]: whole });
    else current[name] = whole;
  }
  return examples;
}

const upkeep = 'reviewed: 2026-01-10\nowner: Redaktionen';

const fieldsOf: Record<string, string> = {
  'login-help': `title: Hur loggar jag in?\nanswer: Du loggar in med BankID.\ntopic: bankid\n${upkeep}`,
  roles: `title: Grupp\nheading: Logga in som grupp\nsummary: Hjälp för gruppen.\norder: 1\ntopTasks: [fraga]\n${upkeep}`,
  announcements: `title: E-tjänsten är stängd\nkind: maintenance\nseverity: info\nshowFrom: 2026-06-01\nsummary: E-tjänsten är stängd.\n${upkeep}`,
  'related-links': `title: Myndighetens webbplats\ngroup: Mer hjälp\nurl: https://exempel.se/\norder: 1\n${upkeep}`,
  'login-methods': `title: Freja\nsummary: En legitimation i telefonen.\norder: 1\n${upkeep}`,
  services: `title: E-tjänst\nsummary: Här sköter du dina ärenden.\nmethods:\n  - method: bankid\norder: 1\n${upkeep}`,
  topics: `title: BankID\norder: 1\n${upkeep}`,
  symptoms: `title: Jag har glömt koden\nasks: methods\norder: 1\n${upkeep}`,
  contacts: `title: Kundtjänst\nsummary: Hjälp med appen.\ngroup: Hjälp\nphone: 08-123 45 67\norder: 1\nsources:\n  - url: https://exempel.se/\n    checked: 2026-01-10\n${upkeep}`,
  'explained-words': `title: fullmakt\nmeaning: Ett papper som ger någon rätt att göra något åt någon annan.\n${upkeep}`,
  pages: `title: Om webbplatsen\nsummary: Vad webbplatsen är.\n${upkeep}`,
};

/** A whole file of the kind that its folder says, with the fields or the text of the example in it. */
function filled(file: string, form: string, written: string): string {
  const [, kind = ''] = /^content\/([^/]+)\//.exec(file) ?? [];
  const isTranslation = /\.en\.\w+$/.test(file);
  const usual = (fieldsOf[kind] ?? '').split(/\n(?! )/).filter((line) => {
    const field = line.split(':')[0] ?? '';
    return !isNamedIn(written, field) && (!isTranslation || isTranslated(kind, field));
  });
  const fields = `${usual.map((line) => `${line}\n`).join('')}${form === 'yaml' ? written : ''}`;
  if (file.endsWith('.yaml')) return fields;
  return `---\n${fields}---\n\n${form === 'yaml' ? 'Öppna appen och följ stegen.\n' : written}`;
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
