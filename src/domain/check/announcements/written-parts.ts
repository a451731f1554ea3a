import { kinds } from '../../../schema/kinds.ts';
import type { Locale } from '../../entries/locale.ts';
import type { Original, Placed } from '../../source/placed.ts';
import type { Source } from '../../source/source.ts';
import { say } from '../../../editors/say.ts';

/** A piece of running text in an entry, without marks for emphasis. */
export interface WrittenPart {
  /** How a fault names it. */
  label: string;
  text: string;
  /** The line in the file, this many lines into the text. */
  lineAt: (linesBefore: number) => number;
}

/** A piece of text in a notice, in any language, with the fields of the Swedish one. */
export interface NoticePart extends WrittenPart {
  file: string;
  locale: Locale;
  fields: Original<'announcements'>['fields'];
}

/** What all notices say in words. */
export function noticeParts(entries: readonly Placed[], notices: readonly Original<'announcements'>[]): NoticePart[] {
  const fieldsOf = new Map(notices.map(({ id, fields }) => [id, fields]));
  return entries.flatMap(({ kind, id, locale, source }) => {
    const fields = fieldsOf.get(id);
    if (kind !== 'announcements' || !fields) return [];
    const parts = writtenParts(source, kinds.announcements.translated);
    return parts.map((part) => ({ ...part, file: source.file, locale, fields }));
  });
}

/** What an entry says in words: these fields, where they are written, and the Markdown body. */
export function writtenParts(source: Source, fields: readonly string[]): WrittenPart[] {
  const written = fields.flatMap((field) => {
    const text = source.data[field];
    if (typeof text !== 'string') return [];
    return [{ label: say`Fältet ${field}`, text: plain(text), lineAt: () => source.placeOf([field]).line }];
  });
  const lineAt = (linesBefore: number) => source.bodyLine + linesBefore;
  return [...written, { label: bodyLabel, text: plain(source.body), lineAt }];
}

export const bodyLabel = say`Texten under fälten`;

/** One letter a character, plain spaces for written-out ones, and as many lines as before. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/&nbsp;|&#160;|&#xa0;/gi, ' ')
    .replace(/[*_]+(?!\s)|(?<=\S)[*_]+/g, '');
}
