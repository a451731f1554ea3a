import { kinds, partKinds, translationSchema, type KindName } from '../../schema/kinds.ts';
import { allLocales, defaultLocale, locales, type Locale } from './locale.ts';

/** What the place of a content file says about it. */
export interface EntryPath {
  kind: KindName;
  id: string;
  locale: Locale;
}

/** Reads kind, id and language from a path such as `content/login-help/utloggad.en.md`; undefined where it has another form. */
export function parseEntryPath(file: string): EntryPath | undefined {
  const [, kind = '', id = '', locale, ending] = form.exec(file) ?? [];
  if (!isKindName(kind) || kinds[kind].ending !== ending || locale === defaultLocale) return undefined;
  const known = localesOf(kind).find((one) => one === (locale ?? defaultLocale));
  return known && { kind, id, locale: known };
}

const form = /^content\/([a-z-]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.([a-z]{2}(?:-[a-z]+)?))?(\.[a-z]+)$/;

/** The languages that the entries of a kind may be written in. */
export const localesOf = (kind: KindName): readonly Locale[] => (partKinds.includes(kind) ? allLocales : locales);

/** The file of an entry in a language. */
export function entryFile({ kind, id, locale }: EntryPath): string {
  return `content/${kind}/${id}${locale === defaultLocale ? '' : `.${locale}`}${kinds[kind].ending}`;
}

/** What the fields of an entry have to be: a translation has those that carry words. */
export function entrySchema({ kind, locale }: Pick<EntryPath, 'kind' | 'locale'>) {
  return locale === defaultLocale ? kinds[kind].schema : translationSchema(kinds[kind]);
}

function isKindName(name: string): name is KindName {
  return Object.hasOwn(kinds, name);
}
