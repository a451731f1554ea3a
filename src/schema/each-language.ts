import { z } from 'zod';
import { locales, type Locale } from '../site/languages.ts';

/** Something for each language of the site; `make` is told what editors call it: `engelska`. */
export function eachLanguage<Schema extends z.ZodType>(make: (language: string) => Schema) {
  return z.strictObject(
    Object.fromEntries(locales.map((locale) => [locale, make(nameOf(locale))])) as Record<Locale, Schema>,
  );
}

const names = new Intl.DisplayNames('sv', { type: 'language' });

/** What editors call a language of the site. */
export const nameOf = (locale: Locale): string => names.of(locale) ?? locale;
