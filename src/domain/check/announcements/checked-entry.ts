import type { z } from 'zod';
import type { kinds, KindName } from '../../../schema/kinds.ts';
import type { EntryPath } from '../../entries/entry-path.ts';
import { defaultLocale } from '../../entries/locale.ts';
import type { Source } from '../../source/source.ts';

/** A content file whose own fields are right. */
export interface CheckedEntry extends EntryPath {
  source: Source;
}

/** An entry in the default language, with its fields as the schema types them. */
export interface Original<K extends KindName> {
  id: string;
  source: Source;
  fields: z.infer<(typeof kinds)[K]['schema']>;
}

/** The entries of one kind in the default language. */
export function originalsOf<K extends KindName>(kind: K, entries: readonly CheckedEntry[]): Original<K>[] {
  return entries
    .filter((entry) => entry.kind === kind && entry.locale === defaultLocale)
    .map(({ id, source }) => ({ id, source, fields: source.data as Original<K>['fields'] }));
}
