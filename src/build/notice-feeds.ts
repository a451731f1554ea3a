/** The feeds and calendars of the notices: all of them, or for a role those that concern it. */
import type { EntryWords } from '../domain/published/feeds/notice-feed.ts';
import { words as interfaceWords } from '../languages/of-site/interface.ts';
import { getAnnouncements, getBuildTime, getPages, getRoles, type RoleEntry } from '../library/entries.ts';
import {
  feedPath,
  localeParam,
  pagePath,
  sectionPaths,
  siteAddress,
  wholeAddress,
} from '../domain/entries/addresses.ts';
import { archivedFrom } from '../domain/time/announcement-timeline.ts';
import { concerns } from '../domain/entries/concerns.ts';
import { calendar } from '../domain/published/feeds/icalendar.ts';
import { mostEntries, noticeFeed, type Feed } from '../domain/published/feeds/notice-feed.ts';
import { inEachLocale, locales, type Locale, type WholeLocale } from '../domain/entries/locale.ts';
import { wordsIn } from '../languages/words.ts';
import { oncePerBuild } from '../library/once-per-build.ts';
import { getSite } from '../library/settings.ts';

/** Whom a feed is for. Without a role it is for everyone. */
export interface Readers {
  locale: Locale;
  role?: RoleEntry | undefined;
}

/** The static paths of a feed that there is for everyone and for every role, in every language. */
export async function everyReaders() {
  const lists = await Promise.all(locales.map((locale) => getRoles(locale).then((roles) => ({ locale, roles }))));
  return lists.flatMap(({ locale, roles }) =>
    [undefined, ...roles].map((role) => ({
      params: { locale: localeParam(locale), role: role?.id },
      props: { locale, role } satisfies Readers,
    })),
  );
}

/** The feed for these readers. */
export async function getFeed({ locale, role }: Readers, format: 'atom' | 'json'): Promise<Feed> {
  const { name, url, hub } = await getSite(locale);
  const address = (path: string) => wholeAddress(path, locale, url);
  return noticeFeed(await noticesFor({ locale, role }), {
    title: await titleFor({ locale, role }),
    lang: locale,
    address: address(feedPath(format, role?.id)),
    page: address(role ? pagePath(role.id) : sectionPaths.notices),
    about: await developersPage(locale),
    author: { name, url: siteAddress('/', url) },
    hub,
    built: await getBuildTime(),
    words: await everyEntryWords(),
  });
}

/** The calendar for these readers. */
export async function getCalendar({ locale, role }: Readers): Promise<string> {
  const { url } = await getSite();
  const name = await titleFor({ locale, role });
  return calendar(await noticesFor({ locale, role }), {
    name,
    lang: locale,
    site: url,
    built: await getBuildTime(),
    words: interfaceWords,
  });
}

async function noticesFor({ locale, role }: Readers) {
  const all = await getNews(locale);
  return role ? all.filter((notice) => concerns(notice, [role.id])) : all;
}

/** Programs fetch all of it again and again, so of what has been of no use for a year only as much as makes a feed full. */
const getNews = oncePerBuild(async (locale: Locale) => {
  const built = await getBuildTime();
  const notices = (await getAnnouncements(locale)).map((notice) => ({ notice, until: archivedFrom(notice) }));
  const unarchived = notices.filter(({ until }) => until > built).length;
  return notices
    .sort((a, b) => b.until - a.until)
    .slice(0, Math.max(unarchived, mostEntries))
    .map(({ notice }) => notice);
});

async function titleFor({ locale, role }: Readers): Promise<string> {
  const words = wordsIn(locale);
  return role ? words.feedTitleFor(role.title) : words.feedTitle((await getSite(locale)).name);
}

/** The address of the page for developers in a language; undefined where there is none: it is content, which a site may do without. */
export async function developersPage(locale: Locale): Promise<string | undefined> {
  const isThere = (await getPages(locale)).some(({ id }) => id === 'integrera');
  return isThere ? wholeAddress('/integrera/', locale, (await getSite()).url) : undefined;
}

async function everyEntryWords(): Promise<Record<WholeLocale, EntryWords>> {
  const roles = new Map(await Promise.all(locales.map(async (locale) => [locale, await getRoles(locale)] as const)));
  return inEachLocale((locale) => ({ ...wordsIn(locale), roles: roles.get(locale) ?? [] }));
}
