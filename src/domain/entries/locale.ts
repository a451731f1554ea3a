import { rightToLeft } from '../../languages/codes.ts';
import { locales, partLocales, type Locale, type WholeLocale } from '../../site/languages.ts';

export { locales, partLocales, type Locale, type WholeLocale };

/** Every language of the site, those that hold some pages only last. Marked as pure, so that scripts which do not ask leave it out. */
export const allLocales: readonly Locale[] = /* @__PURE__ */ [locales, partLocales].flat();

/** The language that texts are written in, and others translated from. */
export const defaultLocale: WholeLocale = locales[0];

/** The language of the whole site that a code names, such as one from a route; the default where none does. */
export const localeOf = (code: string | undefined): WholeLocale => locales.find((one) => one === code) ?? defaultLocale;

/** Whether the whole site is in a language, or some pages only. */
export const isWhole = (code: string | undefined): code is WholeLocale => locales.some((one) => one === code);

/**
 * The language of the whole site by whose rules a text in a language is checked: of `sv-simple` those of `sv`. None where the
 * site is in no language of that name: such a text goes unchecked for them.
 */
export const ruledBy = (locale: Locale): WholeLocale | undefined => locales.find((one) => one === locale.split('-')[0]);

/** The direction that a language is written in, for the attribute `dir`, where it is not that of another: from left to right, where nothing is said. */
export function directionOf(lang: Locale, around?: Locale): 'ltr' | 'rtl' | undefined {
  const [own, other] = [lang, around].map((one) => one !== undefined && rightToLeft.includes(one));
  return own === other ? undefined : own ? 'rtl' : 'ltr';
}

/** For the attribute `dir` of a number with gaps in it, whose parts stand from left to right in any language. */
export const ltrIn = (locale: Locale) => (rightToLeft.includes(locale) ? 'ltr' : undefined);

/** The language of some words where it is not that of the page around them, for the attribute `lang`. */
export const foreignLang = (lang: Locale | undefined, locale: Locale) => (lang === locale ? undefined : lang);

/** Something for each language that the whole site is in. */
export const inEachLocale = <Made>(make: (locale: WholeLocale) => Made): Record<WholeLocale, Made> =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<WholeLocale, Made>;
