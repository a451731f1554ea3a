import { localeParam } from '../domain/entries/addresses.ts';
import { ownOf, type Entry } from '../domain/entries/entry.ts';
import { allLocales, locales, type Locale, type WholeLocale } from '../domain/entries/locale.ts';
import { listPages } from '../domain/entries/list-sizes.ts';

/** The static paths of a page that exists in every language that the whole site is in. */
export function everyLocale() {
  return locales.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
}

/** The static paths of a page that exists in every language. */
export function everyLanguage() {
  return allLocales.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
}

/** The static paths that each language has which the whole site is in. */
export async function perLocale<T>(paths: (locale: WholeLocale) => Promise<readonly T[]>): Promise<T[]> {
  return (await Promise.all(locales.map(paths))).flat();
}

/** The static paths that each language has. */
export async function perLanguage<T>(paths: (locale: Locale) => Promise<readonly T[]>): Promise<T[]> {
  return (await Promise.all(allLocales.map(paths))).flat();
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
  const own = (await Promise.all(allLocales.map(async (locale) => ownOf(await list(locale), locale)))).flat();
  const byId = Map.groupBy(own, ({ id }) => id);
  return own.map((entry) => ({
    params: { locale: localeParam(entry.lang), slug: entry.id },
    props: { entry, languages: (byId.get(entry.id) ?? []).map(({ lang }) => lang) },
  }));
}
