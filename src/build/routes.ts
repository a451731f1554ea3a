import { localeParam } from '../domain/entries/addresses.ts';
import { locales, type Locale } from '../domain/entries/locale.ts';
import type { Entry } from '../domain/entries/entry.ts';

/** The static paths of a page that exists in every language. */
export function everyLocale() {
  return locales.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
}

/** The static paths of the entries of a kind: each language has those that are written in it. */
export async function everyEntry<T extends Entry<object>>(list: (locale: Locale) => Promise<readonly T[]>) {
  const lists = await Promise.all(locales.map(list));
  const [original = [], ...translated] = lists.map((entries, index) =>
    entries.filter((entry) => entry.lang === locales[index]),
  );
  const ids = translated.map((entries) => new Set(entries.map(({ id }) => id)));
  return [original, ...translated].flat().map((entry) => ({
    params: { locale: localeParam(entry.lang), slug: entry.id },
    props: { entry, isTranslated: ids.every((known) => known.has(entry.id)) },
  }));
}
