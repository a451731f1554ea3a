import { singleFiles } from '../../schema/single-files.ts';
import type { WordList } from '../../schema/wordlist.ts';
import { defaultLocale } from '../entries/locale.ts';
import { childrenOf, textOf } from '../markdown/markdown.ts';
import { placed, type Placed } from '../source/placed.ts';
import type { Source } from '../source/source.ts';
import type { Fault } from '../fault/fault.ts';
import { faultAt } from '../source/fault-at.ts';
import { checkSynonyms } from './check-synonyms.ts';
import { checkOldUrls } from './check-old-urls.ts';
import { languageCheck, type LanguageCheck } from './language/check-language.ts';
import type { Spellers } from './language/check-spelling.ts';
import { bodyPassages, fieldPassages, sitePassages } from './language/passage.ts';
import { siteAddresses } from './site-addresses.ts';
import { linkTarget } from './text/link-target.ts';
import { misleadingText } from './text/misleading-text.ts';
import { checkBody, openBody, type BodyWorld } from './text/check-body.ts';
import type { ImageFiles } from './text/check-images.ts';
import { nodesOf, type TextBody } from './text/text-body.ts';
import { checkSiteTranslation } from './translations/check-site-translation.ts';
import { checkTranslations } from './translations/check-translations.ts';

/** What lies outside content/ that texts are checked against. Without dictionaries, spelling is left out. */
export interface Surroundings {
  images?: ImageFiles;
  spellers?: Spellers;
}

interface Opened extends Placed {
  body: TextBody | undefined;
  faults: Fault[];
}

/** Everything wrong in what the content files say: Markdown, links, pictures, language and translations. */
export function checkWriting(sources: readonly Source[], { images = new Map(), spellers }: Surroundings): Fault[] {
  const opened = placed(sources).map(open);
  const site = sources.find(({ file }) => file === singleFiles.site.path);
  const world: BodyWorld = {
    ownHost: hostOf(site?.data['url']),
    site: siteAddresses(opened.map((one) => ({ ...one, headings: headingsOf(one.body) }))),
    images,
  };
  const language = languageCheck(wordListIn(sources), spellers);
  const ofFile: Record<string, (source: Source) => Fault[]> = {
    [singleFiles['site.en'].path]: (source) => checkSiteTranslation(source, site),
    [singleFiles['old-urls'].path]: (source) => checkOldUrls(source, world.site),
    [singleFiles.synonyms.path]: (source) => checkSynonyms(source, sources),
  };
  const onEntrance = ['topTasks', 'urgentTasks']
    .map((field) => site?.data[field])
    .filter(Array.isArray)
    .flat();
  return [
    ...opened.flatMap((entry) => [
      ...entry.faults,
      ...(entry.body ? checkBody(entry.body, world) : []),
      ...checkWords(entry, language),
    ]),
    ...sources
      .filter(({ file }) => file === singleFiles.site.path || file === singleFiles['site.en'].path)
      .flatMap((source) =>
        language(sitePassages(source), {
          kind: 'site',
          locale: source.file === singleFiles.site.path ? defaultLocale : 'en',
        }),
      ),
    ...sources.flatMap((source) => ofFile[source.file]?.(source) ?? []),
    ...opened.flatMap(({ source }) => checkUrlField(source, world.ownHost)),
    ...checkTranslations(opened, onEntrance),
  ];
}

/** A file that cannot be read or has no frame around its fields is a fault of its own, and what stands in it is no body. */
function open(entry: Placed): Opened {
  const { file, text, body } = entry.source;
  const hasBody = text !== '' && body !== text && !file.endsWith('.yaml');
  return { ...entry, body: undefined, faults: [], ...(hasBody && openBody(entry)) };
}

function checkWords({ source, body, kind, locale }: Opened, language: LanguageCheck): Fault[] {
  return language([...fieldPassages(source, { kind }), ...(body ? bodyPassages(body) : [])], { kind, locale });
}

/** The address of a link of its own, which the schema knows to begin with https, and whose text is the title. */
function checkUrlField(source: Source, ownHost: string): Fault[] {
  const { title, url } = source.data;
  if (typeof url !== 'string' || !url.startsWith('https:')) return [];
  const misleading = typeof title === 'string' && misleadingText(title.trim(), url);
  if (misleading) return [faultAt(source, ['title'], 'lank-text', misleading)];
  const target = linkTarget(url, ownHost);
  if (target.kind === 'refused') return [faultAt(source, ['url'], 'lank-fel-adress', target.message)];
  if (target.kind !== 'own-host') return [];
  return [
    faultAt(source, ['url'], 'lank-fel-adress', 'Länken går till den här webbplatsen. Skriv en adress på en annan.'),
  ];
}

function headingsOf(body: TextBody | undefined): string[] {
  return body ? nodesOf(body, 'heading').map(({ node }) => childrenOf(node).map(textOf).join('')) : [];
}

function hostOf(url: unknown): string {
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).hostname : '';
}

/** The list of words to avoid and to let pass; undefined where it is missing or wrong. */
export function wordListIn(sources: readonly Source[]): WordList | undefined {
  const { path, schema } = singleFiles.wordlist;
  return schema.safeParse(sources.find(({ file }) => file === path)?.data).data;
}
