import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { askedFile, type AskedPath } from '../../src/domain/entries/asked-path.ts';
import type { WholeLocale } from '../../src/domain/entries/locale.ts';
import { contentStems } from '../../src/domain/search/files/content-stems.ts';
import type { IndexedPage } from '../../src/domain/search/files/page.ts';
import { readVocabulary } from './measure-search.ts';

type Asked = Partial<Record<WholeLocale, { alsoAsked?: string[]; ownWords?: string[] }>>;

/** How many other phrases of the page must have a word for a sentence to teach the search nothing with it. */
const enoughOthers = 2;

/**
 * The ownWords that teach the search nothing: each of their words stands in two others of the page's titles, keywords,
 * alsoAsked and ownWords already. Judged by the words alone, so that held queries stay fair. The last of a list go first.
 */
export function needlessSentences(folder: string, locale: WholeLocale): { file: string; sentence: string }[] {
  return readVocabulary(folder, locale).pages.flatMap(({ url, kind, title, keywords }) => {
    const file = askedFile({ kind: askedKinds[kind], id: url.split('/').at(-2) ?? '' });
    if (!existsSync(file)) return [];
    const { alsoAsked = [], ownWords = [] } = (parse(readFileSync(file, 'utf8')) as Asked)[locale] ?? {};
    const stemsIn = (phrase: string) => new Set(contentStems(phrase, locale).split(' ').filter(Boolean));
    const phrases = Map.groupBy(
      [title, ...keywords, ...alsoAsked, ...ownWords].flatMap((phrase) => [...stemsIn(phrase)]),
      (stem) => stem,
    );
    return ownWords.toReversed().flatMap((sentence) => {
      const stems = stemsIn(sentence);
      if ([...stems].some((stem) => (phrases.get(stem)?.length ?? 0) <= enoughOthers)) return [];
      for (const stem of stems) phrases.get(stem)?.pop();
      return [{ file, sentence }];
    });
  });
}

const askedKinds: Record<IndexedPage['kind'], AskedPath['kind']> = {
  help: 'login-help',
  role: 'roles',
  announcement: 'announcements',
  page: 'pages',
};
