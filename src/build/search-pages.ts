import {
  getAnnouncements,
  getBuildTime,
  getHelp,
  getMarkdown,
  getMethods,
  getPages,
  getRoles,
  type Entry,
} from '../library/entries.ts';
import { announcementPath, helpPath, localPath, pagePath } from '../domain/entries/addresses.ts';
import { archivedFrom } from '../domain/time/announcement-timeline.ts';
import type { Locale } from '../domain/entries/locale.ts';
import { contentStems } from '../domain/search/files/content-stems.ts';
import type { IndexedPage, PageKind } from '../domain/search/files/page.ts';
import { headingsIn, plainText } from '../domain/search/files/markdown-text.ts';
import { noticeTurns } from '../domain/search/files/notice-turns.ts';
import { wordsIn } from '../i18n/words.ts';
import { oncePerBuild } from '../library/once-per-build.ts';

/** Every page that the search leads to, in a language, in the same order at every build. */
export const getSearchPages = oncePerBuild(async (locale: Locale): Promise<readonly IndexedPage[]> => {
  const words = wordsIn(locale);
  const now = await getBuildTime();
  const own = <T extends Entry<object>>(entries: readonly T[]) => entries.filter(({ lang }) => lang === locale);
  const page = (path: string, kind: PageKind, markdown: string, fields: Fields): IndexedPage => ({
    url: localPath(path, locale),
    kind,
    keywords: [],
    alsoAsked: [],
    headings: headingsIn(markdown),
    text: plainText(markdown),
    isArchived: false,
    ...fields,
    roles: [...(fields.roles ?? [])],
    ownWords: (fields.ownWords ?? []).map((sentence) => contentStems(sentence, locale)),
  });
  const pages: IndexedPage[] = [];
  for (const entry of own(await getHelp(locale))) {
    const { title, answer, keywords = [], alsoAsked = [], ownWords, roles } = entry;
    const markdown = await getMarkdown('login-help', entry);
    pages.push(page(helpPath(entry.id), 'help', markdown, { title, answer, keywords, alsoAsked, ownWords, roles }));
  }
  for (const entry of own(await getRoles(locale))) {
    const { id, title, heading, summary: answer, alsoAsked = [], ownWords } = entry;
    const fields = { title: heading, answer, keywords: [title], alsoAsked, ownWords, roles: [id] };
    pages.push(page(pagePath(id), 'role', await getMarkdown('roles', entry), fields));
  }
  for (const entry of own(await getAnnouncements(locale))) {
    const { title, summary: answer, alsoAsked = [], ownWords, roles } = entry;
    const [isArchived, turns] = [archivedFrom(entry) <= now, noticeTurns(entry, locale, now)];
    const fields = { title, answer, alsoAsked, ownWords, roles, isArchived, turns };
    pages.push(page(announcementPath(entry.id), 'announcement', await getMarkdown('announcements', entry), fields));
  }
  for (const entry of own(await getPages(locale))) {
    const { title, summary: answer, alsoAsked = [], ownWords } = entry;
    const fields = { title, answer, alsoAsked, ownWords };
    pages.push(page(pagePath(entry.id), 'page', await getMarkdown('pages', entry), fields));
  }
  const methods = (await getMethods(locale)).map(({ id, title }) => ({ text: title, anchor: id }));
  return [
    ...pages,
    page('/inloggningssatt/', 'page', '', {
      title: words.methodsHeading,
      answer: words.methodsLead,
      alsoAsked: words.methodsAsked,
      ownWords: words.methodsOwnWords,
      headings: methods,
    }),
    page('/meddelanden/', 'page', '', {
      title: words.announcementsHeading,
      answer: words.announcementsLead,
      alsoAsked: words.announcementsAsked,
      ownWords: words.announcementsOwnWords,
    }),
  ];
});

type Fields = Pick<IndexedPage, 'title' | 'answer'> &
  Partial<Omit<IndexedPage, 'roles' | 'ownWords'>> & {
    roles?: readonly string[] | undefined;
    ownWords?: readonly string[] | undefined;
  };
