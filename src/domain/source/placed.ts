import type { z } from 'zod';
import type { kinds, KindName } from '../../schema/kinds.ts';
import { parseEntryPath, type EntryPath } from '../entries/entry-path.ts';
import { defaultLocale } from '../entries/locale.ts';
import type { Source } from './source.ts';

/** A content file that is an entry, with what its place says of it. */
export interface Placed extends EntryPath {
  source: Source;
}

/** The content files that are entries. */
export function placed(sources: readonly Source[]): Placed[] {
  return sources.flatMap((source) => {
    const path = parseEntryPath(source.file);
    return path ? [{ ...path, source }] : [];
  });
}

/** An entry in the default language, with its fields as the schema types them. */
export interface Original<K extends KindName> {
  id: string;
  source: Source;
  fields: z.infer<(typeof kinds)[K]['schema']>;
}

export const isOriginal = ({ locale }: EntryPath) => locale === defaultLocale;

/** The entries of one kind in the default language. Their fields are what the types say where the gate has found no fault. */
export function originalsOf<K extends KindName>(kind: K, entries: readonly Placed[]): Original<K>[] {
  return entries
    .filter((entry) => entry.kind === kind && isOriginal(entry))
    .map(({ id, source }) => ({ id, source, fields: source.data as Original<K>['fields'] }));
}
