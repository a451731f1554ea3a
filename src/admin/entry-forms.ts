import type { z } from 'zod';
import { asked } from '../schema/asked.ts';
import { kindNames, kinds, translationSchema, type Kind } from '../schema/kinds.ts';
import { fileLists } from './edited-files.ts';
import type { EntryForm } from './entry-text.ts';
import type { Items } from './list-lines.ts';
import { listedNotice } from './listed-notice.ts';

/** How the entries of a kind are written. */
export function formOf(kind: Kind): EntryForm {
  return formFor(kind.schema, kind.ending, translationSchema(kind));
}

function formFor(schema: z.ZodObject, ending: EntryForm['ending'], translation?: z.ZodObject): EntryForm {
  const order = Object.keys(schema.shape);
  const isRequired = (name: string) => !schema.shape[name]?.safeParse(undefined).success;
  const isOnlySwedish = (name: string) => isRequired(name) && translation && !(name in translation.shape);
  const lines = order.flatMap((name) => {
    const { asLines } = (schema.shape[name] as z.ZodType).meta() ?? {};
    return asLines ? [[name, asLines as Items] as const] : [];
  });
  return { ending, order, onlySwedish: order.filter(isOnlySwedish), lines: Object.fromEntries(lines) };
}

/** Every form of the editor, by the name of its file format. */
export const formats: ReadonlyMap<string, EntryForm> = new Map([
  ...kindNames.map(
    (kind) =>
      [formatOf(kind), { ...formOf(kinds[kind]), ...(kind === 'announcements' && { listed: listedNotice }) }] as const,
  ),
  [askedFormat(), formFor(asked, '.yaml')],
  ...Object.values(fileLists).flatMap(({ files }) =>
    Object.entries(files).map(
      ([name, file]) => [formatOf(name), formFor(file.schema, '.yaml', file.translation)] as const,
    ),
  ),
]);

/** The name of the file format of a kind or of a single file. */
export function formatOf(name: string): string {
  return `entry-${name}`;
}

/** The name of the file format of phrases that people ask with. */
export function askedFormat(): string {
  return formatOf('asked');
}
