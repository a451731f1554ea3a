import {
  getAnnouncements,
  getBuildTime,
  getContacts,
  getHelp,
  getMarkdown,
  getMethods,
  getPages,
  getRoles,
  getSymptoms,
} from '../library/entries.ts';
import { getAsked } from '../library/asked.ts';
import { getSite } from '../library/settings.ts';
import type { AskedPath } from '../domain/entries/asked-path.ts';
import { localPath, pathOf, sectionName, sectionPaths } from '../domain/entries/addresses.ts';
import { archivedFrom } from '../domain/time/announcement-timeline.ts';
import type { Entry } from '../domain/entries/entry.ts';
import type { WholeLocale } from '../domain/entries/locale.ts';
import { contentStems } from '../domain/search/files/content-stems.ts';
import type { IndexedPage } from '../domain/search/files/page.ts';
import type { PageKind } from '../schema/page-kind.ts';
import { headingsIn, plainText } from '../domain/search/files/markdown-text.ts';
import { noticeTurns } from '../domain/search/files/notice-turns.ts';
import { wordsIn } from '../languages/words.ts';
import { oncePerBuild } from '../library/once-per-build.ts';

/** Every page that the search leads to, in a language, in the same order at every build. */
export const getSearchPages = oncePerBuild(async (locale: WholeLocale): Promise<readonly IndexedPage[]> => {
  const words = wordsIn(locale);
  const now = await getBuildTime();
  const { leads } = await getSite(locale);
  const own = <T extends Entry<object>>(entries: readonly T[]) => entries.filter(({ lang }) => lang === locale);
  const pages: IndexedPage[] = [];
  const add = async (kind: AskedPath['kind'], id: string, markdown: string, fields: Fields) => {
    const { alsoAsked = [], ownWords = [] } = await getAsked(kind, id, locale);
    pages.push({
      url: localPath(pathOf[kind](id), locale),
      kind: pageKinds[kind],
      keywords: [],
      alsoAsked,
      headings: headingsIn(markdown),
      text: plainText(markdown),
      isArchived: false,
      ...fields,
      roles: [...(fields.roles ?? [])],
      ownWords: ownWords.map((sentence) => contentStems(sentence, locale)),
    });
  };
  for (const entry of own(await getHelp(locale))) {
    const { id, title, answer, keywords = [], roles } = entry;
    await add('login-help', id, await getMarkdown('login-help', entry), { title, answer, keywords, roles });
  }
  for (const entry of own(await getRoles(locale))) {
    const { id, title, heading, summary: answer } = entry;
    const fields = { title: heading, answer, keywords: [title], roles: [id] };
    await add('roles', id, await getMarkdown('roles', entry), fields);
  }
  for (const entry of own(await getAnnouncements(locale))) {
    const { id, title, summary: answer, roles } = entry;
    const [isArchived, turns] = [archivedFrom(entry) <= now, noticeTurns(entry, locale, now)];
    const fields = { title, answer, roles, isArchived, turns };
    await add('announcements', id, await getMarkdown('announcements', entry), fields);
  }
  for (const entry of own(await getPages(locale))) {
    const { id, title, summary: answer } = entry;
    await add('pages', id, await getMarkdown('pages', entry), { title, answer });
  }
  const methods = (await getMethods(locale)).map(({ id, title }) => ({ text: title, anchor: id }));
  await add('pages', sectionName(sectionPaths.methods), '', {
    title: words.methodsHeading,
    answer: leads.methods,
    headings: methods,
  });
  const contacts = (await getContacts(locale)).map(({ id, title }) => ({ text: title, anchor: id }));
  await add('pages', sectionName(sectionPaths.contact), '', {
    title: words.contactHeading,
    answer: leads.contact,
    keywords: words.contactKeywords,
    headings: contacts,
  });
  const problems = await getSymptoms(locale);
  if (problems.length > 0) {
    const text = problems.map(({ title }) => title).join('. ');
    const fields = { title: words.guideHeading, answer: leads.guide, keywords: words.guideKeywords, text };
    await add('pages', sectionName(sectionPaths.guide), '', fields);
  }
  await add('pages', sectionName(sectionPaths.notices), '', {
    title: words.announcementsHeading,
    answer: leads.announcements,
  });
  return pages;
});

const pageKinds = {
  'login-help': 'help',
  roles: 'role',
  announcements: 'announcement',
  pages: 'page',
} as const satisfies Record<AskedPath['kind'], PageKind>;

type Fields = Pick<IndexedPage, 'title' | 'answer'> &
  Partial<Omit<IndexedPage, 'roles'>> & { roles?: readonly string[] | undefined };
