import { kinds } from '../../schema/kinds.ts';
import { singleFiles, sitePath } from '../../schema/single-files.ts';
import type { WordList } from '../../schema/wordlist.ts';
import { hostPath } from '../entries/addresses.ts';
import { allLocales, defaultLocale, type Locale } from '../entries/locale.ts';
import { placed, type Placed } from '../source/placed.ts';
import type { Source } from '../source/source.ts';
import type { Fault } from '../fault/fault.ts';
import { faultAt } from '../source/fault-at.ts';
import { checkSynonyms } from './check-synonyms.ts';
import { checkOldUrls } from './check-old-urls.ts';
import { languageCheck, type LanguageCheck } from './language/check-language.ts';
import type { Spellers } from './language/check-spelling.ts';
import { bodyPassages, fieldPassages, sitePassages } from './language/passage.ts';
import { headingsOf, openText, type OpenedText } from './open-text.ts';
import { siteAddresses } from './site-addresses.ts';
import { registeredName } from './text/check-outside.ts';
import { linkTarget, type OwnPlace } from './text/link-target.ts';
import { misleadingText } from './text/misleading-text.ts';
import { checkBody, type BodyWorld } from './text/check-body.ts';
import type { ImageFiles } from './text/check-images.ts';
import type { TextBody } from './text/text-body.ts';
import { checkSiteTranslation } from './translations/check-site-translation.ts';
import { checkTranslations, shapeOfBody, type Shape } from './translations/check-translations.ts';
import { wholeContent, type Scope } from './scope.ts';
import { say } from '../../editors/say.ts';

/** What lies outside content/ that texts are checked against. Without dictionaries, spelling is left out. */
export interface Surroundings {
  images?: ImageFiles;
  spellers?: Spellers;
}

/** Everything wrong in what the content files say that are asked for: Markdown, links, pictures, language and translations. */
export function checkWriting(
  sources: readonly Source[],
  { images = new Map(), spellers }: Surroundings,
  { isAsked, isReworded }: Scope = wholeContent,
): Fault[] {
  const entries = placed(sources);
  const asked = entries.filter(({ source }) => isAsked(source.file));
  const site = sources.find(({ file }) => file === singleFiles.site.path);
  const texts = textReader();
  const world: BodyWorld = {
    own: ownPlace(site?.data['url']),
    knownNames: once(() => namedSites(entries, site)),
    site: siteAddresses(entries, (entry) => texts.partsOf(entry).headings),
    images,
  };
  const language = languageCheck(wordListIn(sources), spellers);
  const ofFile: Record<string, (source: Source) => Fault[]> = {
    [singleFiles['old-urls'].path]: (source) => checkOldUrls(source, world.site),
    [singleFiles.synonyms.path]: (source) => checkSynonyms(source, sources),
  };
  const onEntrance = ['topTasks', 'urgentTasks']
    .map((field) => site?.data[field])
    .filter(Array.isArray)
    .flat();
  return [
    ...asked.flatMap((entry) => {
      const { body, faults } = texts.open(entry);
      return [
        ...faults,
        ...(body ? checkBody(body, world) : []),
        ...(isReworded(entry.source.file) ? checkWords(entry, body, language) : []),
      ];
    }),
    ...sources
      .filter(({ file }) => isAsked(file) && localeOfSite(file))
      .flatMap((source) =>
        language(sitePassages(source), {
          kind: 'site',
          locale: localeOfSite(source.file) ?? defaultLocale,
        }),
      ),
    ...sources.flatMap((source) => (isAsked(source.file) && ofFile[source.file]?.(source)) || []),
    ...sources
      .filter(({ file }) => isAsked(file) && file !== site?.file && localeOfSite(file))
      .flatMap((source) => checkSiteTranslation(source, site)),
    ...asked.flatMap(({ source }) => checkUrlField(source, world.own)),
    ...checkTranslations(entries, {
      topTasks: onEntrance,
      shapeOf: (entry) => texts.partsOf(entry).shape,
      isAsked,
    }),
  ];
}

/** The language that a file says in what the site is, where it is such a file. */
function localeOfSite(file: string): Locale | undefined {
  return allLocales.find((locale) => file === sitePath(locale));
}

/** What is kept of a text when it has been checked. */
interface TextParts {
  headings: readonly string[];
  shape: Shape | undefined;
}

/** Opens each text once, and keeps of one that was checked only what others are held against: a large site has many. */
function textReader() {
  const kept = new Map<Source, TextParts>();
  const ahead = new Map<Source, OpenedText>();
  const openAndKeep = (entry: Placed): OpenedText => {
    const opened = openText(entry);
    const { body } = opened;
    kept.set(entry.source, { headings: headingsOf(body), shape: body && shapeOfBody(body) });
    return opened;
  };
  return {
    /** A text to be checked, once. */
    open: (entry: Placed): OpenedText => {
      const opened = ahead.get(entry.source) ?? openAndKeep(entry);
      ahead.delete(entry.source);
      return opened;
    },
    partsOf: (entry: Placed): TextParts => {
      if (!kept.has(entry.source)) ahead.set(entry.source, openAndKeep(entry));
      return kept.get(entry.source) ?? { headings: [], shape: undefined };
    },
  };
}

function checkWords({ source, kind, locale }: Placed, body: TextBody | undefined, language: LanguageCheck): Fault[] {
  return language([...fieldPassages(source, { kind }), ...(body ? bodyPassages(body) : [])], { kind, locale });
}

/** The address of a link of its own, which the schema knows to begin with https, and whose text is the title. */
function checkUrlField(source: Source, own: OwnPlace | undefined): Fault[] {
  const { title, url } = source.data;
  if (typeof url !== 'string' || !url.startsWith('https:')) return [];
  const misleading = typeof title === 'string' && misleadingText(title.trim(), url);
  if (misleading) return [faultAt(source, ['title'], 'lank-text', misleading)];
  const target = linkTarget(url, own);
  if (target.kind === 'refused') return [faultAt(source, ['url'], 'lank-fel-adress', target.message)];
  if (target.kind !== 'own-site') return [];
  return [
    faultAt(source, ['url'], 'lank-fel-adress', say`Länken går till den här webbplatsen. Skriv en adress på en annan.`),
  ];
}

/** The registered names of the sites that entries and the site's own file have in a field for an address. */
function namedSites(entries: readonly Placed[], site: Source | undefined): Set<string> {
  const urls = entries.filter(({ kind }) => 'url' in kinds[kind].schema.shape).map(({ source }) => source.data['url']);
  const hosts = [...urls, site?.data['organisationUrl'], site?.data['loginUrl']].map(hostOf).filter(Boolean);
  return new Set(hosts.map(registeredName));
}

function once<T>(work: () => T): () => T {
  let done: { value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}

/** Where the site stands; undefined where its address cannot be read. */
function ownPlace(url: unknown): OwnPlace | undefined {
  return typeof url === 'string' && URL.canParse(url) ? { host: hostOf(url), path: hostPath(url) } : undefined;
}

function hostOf(url: unknown): string {
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).hostname : '';
}

/** The list of words to avoid and to let pass; undefined where it is missing or wrong. */
export function wordListIn(sources: readonly Source[]): WordList | undefined {
  const { path, schema } = singleFiles.wordlist;
  return schema.safeParse(sources.find(({ file }) => file === path)?.data).data;
}
