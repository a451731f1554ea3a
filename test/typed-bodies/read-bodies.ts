import { readFileSync } from 'node:fs';

/** What an editor may have typed under the fields. */
export interface TypedBody {
  body: string;
  /** The kind of fault that the gate finds, if it finds one. */
  fault?: string;
}

/** How a piece of running text may stand in a body. */
const places: ((text: string) => string)[] = [
  (text) => text,
  (text) => `Före ${text}\noch efter.`,
  (text) => `- ${text}\n- Punkt två.`,
  (text) => `1. Steg ett.\n2. ${text}`,
  (text) => `> ${text}`,
  (text) => `## ${text}\n\nText.`,
  (text) => `| A | B |\n| --- | --- |\n| ${text.replaceAll(/(?<!\\)\|/g, '\\|')} | 2 |`,
];

/** Whole texts, and pieces of running text in every place where they may stand. */
export function readTypedBodies(): TypedBody[] {
  const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
  const texts = `\n${read('texts.txt')}`.split(/\n%%/).map((part, index): TypedBody => {
    const [, fault = '', body = ''] = /^(.*)\n([^]*)$/.exec(index === 0 ? part : ` ${part}`) ?? [];
    return { body, ...(fault.trim() && { fault: fault.trim() }) };
  });
  const pieces = read('inlines.txt').trimEnd().split('\n');
  return [...texts, ...places.flatMap((place) => pieces.map((piece) => ({ body: place(piece) })))];
}
