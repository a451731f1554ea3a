import type { APIContext } from 'astro';
import {
  getAnnouncements,
  getBuildTime,
  getHelp,
  getMarkdown,
  getMethods,
  getPages,
  getRoles,
  type Entry,
} from '../../content.ts';
import { announcementPath, helpPath, localPath, topPath } from '../../domain/addresses.ts';
import { archivedFrom } from '../../domain/announcement-timeline.ts';
import type { Locale } from '../../domain/locale.ts';
import { headingsIn, makeInstantIndex, type InstantPage, type PageKind } from '../../domain/search/instant-index.ts';
import { wordsIn } from '../../i18n/words.ts';
import { everyLocale } from '../../routes.ts';
import { getSynonyms } from '../../site.ts';

export const getStaticPaths = everyLocale;

/** What answers a search before Pagefind has loaded. */
export async function GET({ props: { locale } }: APIContext<{ locale: Locale }>) {
  const words = wordsIn(locale);
  const roles = await getRoles(locale);
  const now = await getBuildTime();
  const own = <T extends Entry<object>>(entries: T[]) => entries.filter(({ lang }) => lang === locale);
  const page = (
    path: string,
    kind: PageKind,
    fields: Pick<InstantPage, 'title' | 'answer'> & Partial<InstantPage>,
  ) => ({
    url: localPath(path, locale),
    kind,
    roles: [],
    keywords: [],
    headings: [],
    isArchived: false,
    ...fields,
  });
  const pages: InstantPage[] = [];
  for (const entry of own(await getHelp(locale))) {
    const { title, answer, keywords = [] } = entry;
    const headings = headingsIn(await getMarkdown('login-help', entry));
    const fields = { title, answer, keywords, headings, roles: [...(entry.roles ?? [])] };
    pages.push(page(helpPath(entry.id), 'help', fields));
  }
  for (const entry of own(roles)) {
    const headings = headingsIn(await getMarkdown('roles', entry));
    const fields = { title: entry.heading, answer: entry.summary, keywords: [entry.title], headings };
    pages.push(page(topPath(entry.id), 'role', { ...fields, roles: [entry.id] }));
  }
  for (const entry of own(await getAnnouncements(locale))) {
    const { title, summary: answer } = entry;
    const fields = { title, answer, roles: [...(entry.roles ?? [])], isArchived: archivedFrom(entry) <= now };
    pages.push(page(announcementPath(entry.id), 'announcement', fields));
  }
  const methods = (await getMethods(locale)).map(({ id, title }) => ({ text: title, anchor: id }));
  const table = { title: words.methodsHeading, answer: words.methodsLead, headings: methods };
  pages.push(page('/inloggningssatt/', 'page', table));
  for (const entry of own(await getPages(locale))) {
    const headings = headingsIn(await getMarkdown('pages', entry));
    pages.push(page(topPath(entry.id), 'page', { title: entry.title, answer: entry.summary, headings }));
  }
  return Response.json(makeInstantIndex(locale, pages, (await getSynonyms())[locale], words.pageKinds));
}
