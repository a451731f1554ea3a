import type { z } from 'zod';
import type { MovedUrl } from '../schema/old-urls.ts';
import type { OtherMatters } from '../schema/other-matters.ts';
import { partSiteFile, singleFiles, siteFile } from '../schema/single-files.ts';
import type { PartNotes, Site } from '../schema/site.ts';
import type { Synonyms } from '../schema/synonyms.ts';
import { hostPath } from '../domain/entries/addresses.ts';
import { defaultLocale, isWhole, type Locale } from '../domain/entries/locale.ts';
import type { Source } from '../domain/source/source.ts';
import { builtAddress } from './built-address.ts';
import { oncePerBuild } from './once-per-build.ts';
import { getSources } from './sources.ts';
import { UnusableFile } from './unusable-file.ts';

/** What content/site.yaml says, in a language. The content check has shown that it is right. */
export const getSite = (locale: Locale = defaultLocale): Promise<Site> => readSite(locale);

const readSite = oncePerBuild(async (locale: Locale): Promise<Site> => {
  const { url, ...fields } = await fieldsOf(singleFiles.site);
  const swedish = { ...fields, url: builtAddress(url) };
  if (locale === defaultLocale) return swedish;
  if (!isWhole(locale)) {
    const { name, description, disclaimer, leads } = await fieldsOf(partSiteFile(locale));
    return { ...swedish, name, description, disclaimer, leads: { ...swedish.leads, ...leads } };
  }
  const words = await fieldsOf(siteFile(locale));
  return { ...swedish, ...words, accessibility: { ...swedish.accessibility, ...words.accessibility } };
});

/** What the pages in a language that holds some pages only say of it; undefined where the whole site is in it. */
export const getPartNotes = async (locale: Locale): Promise<PartNotes | undefined> =>
  isWhole(locale) ? undefined : fieldsOf(partSiteFile(locale));

/** The path of its host below which the site stands, without the last slash. */
export const getHostPath = async (): Promise<string> => hostPath((await getSite()).url);

/** The words that mean the same to somebody who searches. */
export const getSynonyms = (): Promise<Synonyms> => fieldsOf(singleFiles.synonyms);

/** The questions that the site has nothing about. */
export const getOtherMatters = (): Promise<OtherMatters> => fieldsOf(singleFiles['other-matters']);

/** The addresses that no page has any longer, and where each leads. */
export const getOldUrls = async (): Promise<MovedUrl[]> => (await fieldsOf(singleFiles['old-urls'])).moved;

const fieldsOf = async <Fields>(file: SingleFile<Fields>): Promise<Fields> => fieldsIn(await getSources(), file);

interface SingleFile<Fields> {
  path: string;
  schema: z.ZodType<Fields>;
}

/** What a single file says among the files of content/. Throws where it cannot be used. */
export function fieldsIn<Fields>(sources: ReadonlyMap<string, Source>, { path, schema }: SingleFile<Fields>): Fields {
  const { data, error } = schema.safeParse(sources.get(path)?.data);
  if (error)
    throw new UnusableFile(`${path} cannot be used. Run "npm run check:content", which says what is wrong in it.`);
  return data;
}
