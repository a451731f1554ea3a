import type { z } from 'zod';
import { oldUrls } from './old-urls.ts';
import { otherMatters } from './other-matters.ts';
import { partSite, site, siteTranslation } from './site.ts';
import { locales, partLocales, type Locale, type WholeLocale } from '../site/languages.ts';
import { nameOf } from './each-language.ts';
import { synonyms } from './synonyms.ts';
import { wordlist } from './wordlist.ts';
import { say } from '../editors/say.ts';

/** A file of content/ that is the only one of its kind. */
export interface SingleFile {
  path: string;
  /** What it holds, as the guide says it. */
  heading: string;
  schema: z.ZodObject;
  /** Whether no site can be built without it. */
  isNeeded: boolean;
}

/** The file of what the site's own file says in a language. */
export const sitePath = (locale: Locale) => `content/site${locale === locales[0] ? '' : `.${locale}`}.yaml`;

const fileIn = <Schema extends z.ZodObject>(locale: Locale, schema: Schema) => ({
  path: sitePath(locale),
  heading: say`Webbplatsen på ${nameOf(locale)}`,
  schema,
  isNeeded: true,
});

/** The file of what the site's own file says in another language. */
export const siteFile = (locale: WholeLocale) => fileIn(locale, siteTranslation);

/** The same in a language that holds some pages only. */
export const partSiteFile = (locale: (typeof partLocales)[number]) => fileIn(locale, partSite);

/** The same for each language that the site is translated to, in whole or in part, by the name of its schema. */
const siteFiles: Record<`site.${string}`, ReturnType<typeof siteFile> | ReturnType<typeof partSiteFile>> =
  Object.fromEntries([
    ...locales.slice(1).map((locale) => [`site.${locale}`, siteFile(locale)]),
    ...partLocales.map((locale) => [`site.${locale}`, partSiteFile(locale)]),
  ]);

/** Every single file of content/; the key is the name of its schema in VS Code. */
export const singleFiles = {
  site: { path: 'content/site.yaml', heading: say`Webbplatsen`, schema: site, isNeeded: true },
  ...siteFiles,
  synonyms: {
    path: 'content/search/synonyms.yaml',
    heading: say`Ord som betyder samma sak`,
    schema: synonyms,
    isNeeded: true,
  },
  'other-matters': {
    path: 'content/search/other-matters.yaml',
    heading: say`Frågor om annat`,
    schema: otherMatters,
    isNeeded: true,
  },
  wordlist: { path: 'content/wordlist.yaml', heading: say`Ordlistan`, schema: wordlist, isNeeded: false },
  'old-urls': { path: 'content/old-urls.yaml', heading: say`Gamla adresser`, schema: oldUrls, isNeeded: false },
} as const satisfies Record<string, SingleFile>;

/** The single file at a path, if there is one. */
export function singleFileAt(path: string): SingleFile | undefined {
  return Object.values(singleFiles).find((one) => one.path === path);
}
