import { readFile } from 'node:fs/promises';
import { oldUrls, type MovedUrl } from '../schema/old-urls.ts';
import { otherMatters, type OtherMatters } from '../schema/other-matters.ts';
import { site, siteTranslation, type Site } from '../schema/site.ts';
import { synonyms, type Synonyms } from '../schema/synonyms.ts';
import { defaultLocale, type Locale } from '../domain/entries/locale.ts';
import { readSource } from '../domain/source/source.ts';
import { oncePerBuild } from './once-per-build.ts';

/** What content/site.yaml says, in a language. The content check has shown that it is right. */
export const getSite = (locale: Locale = defaultLocale): Promise<Site> => readSite(locale);

const readSite = oncePerBuild(async (locale: Locale): Promise<Site> => {
  const swedish = site.parse(await fieldsIn('content/site.yaml'));
  if (locale === defaultLocale) return swedish;
  const words = siteTranslation.parse(await fieldsIn(`content/site.${locale}.yaml`));
  return { ...swedish, ...words, accessibility: { ...swedish.accessibility, ...words.accessibility } };
});

/** The words of content/synonyms.yaml that mean the same to somebody who searches. */
export async function getSynonyms(): Promise<Synonyms> {
  return synonyms.parse(await fieldsIn('content/synonyms.yaml'));
}

/** The questions of content/other-matters.yaml that the site has nothing about. */
export async function getOtherMatters(): Promise<OtherMatters> {
  return otherMatters.parse(await fieldsIn('content/other-matters.yaml'));
}

/** The old addresses of content/old-urls.yaml, and where each leads. */
export async function getOldUrls(): Promise<MovedUrl[]> {
  return oldUrls.parse(await fieldsIn('content/old-urls.yaml')).moved;
}

async function fieldsIn(file: string): Promise<unknown> {
  return readSource(file, await readFile(file)).data;
}
