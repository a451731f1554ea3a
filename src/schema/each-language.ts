import { z } from 'zod';
import { locales, type Locale, type WholeLocale } from '../site/languages.ts';
import { say } from '../editors/say.ts';
import { tag } from '../editors/of-site.ts';

/** Something for each language that the whole site is in; `make` is told what editors call it: `engelska`. */
export function eachLanguage<Schema extends z.ZodType>(make: (language: string) => Schema) {
  return z.strictObject(
    Object.fromEntries(locales.map((locale) => [locale, make(nameOf(locale))])) as Record<WholeLocale, Schema>,
  );
}

const names = new Intl.DisplayNames(tag, { type: 'language' });

/** What editors call a language of the site. A variant that `Intl` has no name for has one here. */
export const nameOf = (locale: Locale): string => variants[locale] ?? names.of(locale) ?? locale;

const variants: Partial<Record<string, string>> = { 'sv-simple': say`lättläst svenska` };
