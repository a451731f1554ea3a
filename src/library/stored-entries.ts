import { kinds, type KindName } from '../schema/kinds.ts';
import { isError } from '../domain/fault/fault.ts';
import { checkFields } from '../domain/check/fields/check-fields.ts';
import { entrySchema } from '../domain/entries/entry-path.ts';
import { defaultLocale } from '../domain/entries/locale.ts';
import { isOriginal, placed, type Placed } from '../domain/source/placed.ts';
import { oncePerBuild } from './once-per-build.ts';
import { getSources } from './sources.ts';
import type { Source } from '../domain/source/source.ts';
import { say } from '../editors/say.ts';

/** An entry as its file says, in the language of that file. */
export interface StoredEntry extends Pick<Placed, 'id' | 'locale'> {
  /** A translation has all fields that it does not translate from its Swedish entry. */
  data: Record<string, unknown>;
  body: string;
}

/** The entries of a kind, read by the same reader as the content check has. What is wrong is printed, and left out. */
export const getStored = oncePerBuild(async (kind: KindName): Promise<readonly StoredEntry[]> => {
  const entries = (await getPlaced()).get(kind) ?? [];
  const originals = new Map(entries.filter(isOriginal).map((one) => [one.id, one.source.data]));
  return entries.flatMap((entry) => {
    const { faults, data } = checkedFields(entry, originals.get(entry.id) ?? none);
    const errors = faults.filter(isError);
    for (const { file, line, message } of errors) console.error(say`${file}, rad ${line}: ${message}`);
    const { id, locale, source } = entry;
    return errors.length > 0 ? [] : [{ id, locale, data, body: source.body }];
  });
});

const getPlaced = oncePerBuild(async () => Map.groupBy(placed([...(await getSources()).values()]), ({ kind }) => kind));

const none = {};
const checked = new WeakMap<Source, { original: object; fields: ReturnType<typeof fieldsOf> }>();

/** What `fieldsOf` says, worked out once for each reading of a file and of its original. */
function checkedFields(entry: Placed, original: Record<string, unknown>) {
  const before = checked.get(entry.source);
  if (before?.original === original) return before.fields;
  const fields = fieldsOf(entry, original);
  checked.set(entry.source, { original, fields });
  return fields;
}

/** The fields of an entry, with those that a translation leaves to its original, and what is wrong with them. */
function fieldsOf({ kind, locale, source }: Placed, original: Record<string, unknown>) {
  const faults = checkFields(source, entrySchema({ kind, locale }), Date.now());
  if (locale === defaultLocale) return { faults, data: source.data };
  const translated: readonly string[] = kinds[kind].translated;
  const shared = Object.entries(original).filter(([field]) => !translated.includes(field));
  return { faults, data: { ...Object.fromEntries(shared), ...source.data } };
}
