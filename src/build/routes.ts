import { localeParam } from '../domain/entries/addresses.ts';
import { locales, type Locale } from '../domain/entries/locale.ts';
import { listPages } from '../domain/entries/list-sizes.ts';
import type { Entry } from '../domain/entries/entry.ts';

/** The static paths of a page that exists in every language. */
export function everyLocale() {
  return locales.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
}

/** The static paths that each language has. */
export async function perLocale<T>(paths: (locale: Locale) => Promise<readonly T[]>): Promise<T[]> {
  return (await Promise.all(locales.map(paths))).flat();
}

/** The static paths of a list that is divided over pages of a size, from the Swedish address of the first; for a route `[part]/[...page]`. */
export function dividedPaths<T, P extends { locale: Locale }>(
  path: string,
  list: readonly T[],
  size: number,
  props: P,
) {
  const [part] = path.split('/').slice(-2);
  return listPages(list, size).map((page) => ({
    params: {
      locale: localeParam(props.locale),
      part,
      page: page.number === 1 ? undefined : String(page.number),
    },
    props: { ...props, ...page, path },
  }));
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
