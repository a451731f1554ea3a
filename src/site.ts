import { readContentFiles } from './content-files.ts';
import { site, siteTranslation, type Site } from './schema/site.ts';
import { defaultLocale, type Locale } from './domain/locale.ts';

/** What content/site.yaml says, in a language. The content check has shown that it is right. */
export async function getSite(locale: Locale = defaultLocale): Promise<Site> {
  const sources = await readContentFiles('.');
  const fieldsIn = (file: string) => sources.find((source) => source.file === file)?.data;
  const swedish = site.parse(fieldsIn('content/site.yaml'));
  if (locale === defaultLocale) return swedish;
  const words = siteTranslation.parse(fieldsIn(`content/site.${locale}.yaml`));
  return { ...swedish, ...words, accessibility: { ...swedish.accessibility, ...words.accessibility } };
}
