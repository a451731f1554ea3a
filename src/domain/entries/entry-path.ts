import { kinds, type KindName } from '../../schema/kinds.ts';
import { defaultLocale, locales, type Locale } from './locale.ts';

/** What the place of a content file says about it. */
export interface EntryPath {
  kind: KindName;
  id: string;
  locale: Locale;
}

/** Reads kind, id and language from a path such as `content/login-help/utloggad.en.md`; undefined where it has another form. */
export function parseEntryPath(file: string): EntryPath | undefined {
  const form =
    /^content\/(?<kind>[a-z-]+)\/(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.(?<locale>[a-z]{2}))?(?<ending>\.[a-z]+)$/;
  const { kind = '', id = '', locale, ending } = form.exec(file)?.groups ?? {};
  if (!isKindName(kind) || kinds[kind].ending !== ending || locale === defaultLocale) return undefined;
  const known = locales.find((one) => one === (locale ?? defaultLocale));
  return known && { kind, id, locale: known };
}

function isKindName(name: string): name is KindName {
  return Object.hasOwn(kinds, name);
}
