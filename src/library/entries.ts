/** The only door to the content: entries in a language, with the Swedish one where there is no translation. */
import { getEntry, render } from 'astro:content';
import type { z } from 'zod';
import type { kinds, KindName } from '../schema/kinds.ts';
import { changes, horizon, lastBoundary, siteBoundaries, weeksFrom } from '../domain/time/boundaries.ts';
import { listSpans, shownSpan, shownYear, type Span } from '../domain/time/announcement-timeline.ts';
import type { Entry } from '../domain/entries/entry.ts';
import { concerns } from '../domain/entries/concerns.ts';
import { defaultLocale, type Locale } from '../domain/entries/locale.ts';
import { noticeSlots, type NoticeSlot } from '../domain/time/notice-slots.ts';
import { pageNotices, type NoticePage } from '../domain/time/page-notices.ts';
import { sortAnnouncements } from '../domain/time/sort-announcements.ts';
import { methodsFrom } from '../domain/time/service-methods.ts';
import { askedMoment, buildClock, isPreview } from './moment.ts';
import { oncePerBuild } from './once-per-build.ts';
import { getStored } from './stored-entries.ts';

type EntryOf<Kind extends KindName> = Entry<z.infer<(typeof kinds)[Kind]['schema']>>;

export type HelpEntry = EntryOf<'login-help'>;
export type RoleEntry = EntryOf<'roles'>;
export type AnnouncementEntry = EntryOf<'announcements'>;
export type MethodEntry = EntryOf<'login-methods'>;
export type ServiceEntry = EntryOf<'services'>;
export type ContactEntry = EntryOf<'contacts'>;
export type ExplainedWordEntry = EntryOf<'explained-words'>;
export type LinkEntry = EntryOf<'related-links'>;
export type PageEntry = EntryOf<'pages'>;

/** Help entries by title, in alphabetical order. */
export const getHelp = oncePerBuild(async (locale: Locale): Promise<readonly HelpEntry[]> => {
  const collator = new Intl.Collator(locale);
  return (await entries('login-help', locale)).sort((a, b) => collator.compare(a.title, b.title));
});

export const getRoles = inOrder('roles');
export const getMethods = inOrder('login-methods');
export const getServices = inOrder('services');
export const getLinks = inOrder('related-links');
export const getTopics = inOrder('topics');
export const getSymptoms = inOrder('symptoms');
export const getContacts = inOrder('contacts');
export const getExplainedWords = oncePerBuild((locale: Locale): Promise<readonly ExplainedWordEntry[]> =>
  entries('explained-words', locale),
);
export const getPages = oncePerBuild((locale: Locale): Promise<readonly PageEntry[]> => entries('pages', locale));

/** All notices, past ones too, the gravest and newest first. */
export const getAnnouncements = oncePerBuild(async (locale: Locale): Promise<readonly AnnouncementEntry[]> =>
  sortAnnouncements(await entries('announcements', locale)),
);

/** The years, the last first, from which notices are past as of the build; in a preview those from which any ever will be. */
export const getArchiveYears = oncePerBuild(async (): Promise<readonly string[]> => {
  const now = isPreview() ? Infinity : await getBuildTime();
  const past = (await getAnnouncements(defaultLocale)).filter((notice) => listSpans(notice).past.start <= now);
  return [...new Set(past.map(shownYear))].sort().reverse();
});

/** The text of a page of content/pages/ as a component. */
export async function renderPage({ lang, id }: PageEntry) {
  const found = await getEntry('pages', `${lang}/${id}`);
  if (!found) throw new Error(`No text for ${lang}/${id}`);
  return (await render(found)).Content;
}

export type BodyKind = 'login-help' | 'roles' | 'announcements' | 'pages';

/** The body of an entry as it stands in its file. */
export async function getBody(kind: BodyKind, { lang, id }: Entry<object>): Promise<string> {
  const body = (await getBodies(kind)).get(`${lang}/${id}`);
  if (body === undefined) throw new Error(`No body for ${kind} ${lang}/${id}`);
  return body;
}

const getBodies = oncePerBuild(
  async (kind: BodyKind): Promise<ReadonlyMap<string, string>> =>
    new Map((await getStored(kind)).map(({ locale, id, body }) => [`${locale}/${id}`, body])),
);

/** The body of an entry as the Markdown that its editor wrote. */
export const getMarkdown = async (kind: BodyKind, entry: Entry<object>): Promise<string> =>
  (await getBody(kind, entry)).trim();

/** The methods that work, as of the build or later, in a service for a role. */
export const getMethodsThatWork = oncePerBuild(async (role: string): Promise<readonly string[]> => {
  const services = (await getServices(defaultLocale)).filter((service) => concerns(service, [role]));
  return methodsFrom(await getBuildTime(), services);
});

/** Every instant, in order, at which some page changes by itself. */
export const getChanges = oncePerBuild(async (): Promise<readonly number[]> =>
  changes(await getAnnouncements(defaultLocale), await getServices(defaultLocale)),
);

/** The same, and the instants from which on a new build carries more of what comes. */
export const getBoundaries = oncePerBuild(async (): Promise<readonly number[]> => {
  const [announcements, services] = [await getAnnouncements(defaultLocale), await getServices(defaultLocale)];
  return siteBoundaries(announcements, services, askedMoment() ?? buildClock());
});

/**
 * The time that pages are built for: the last boundary, so that builds between two boundaries are alike. A preview is
 * built for the beginning of time, so that it holds everything that was ever shown.
 */
export const getBuildTime = oncePerBuild(async (): Promise<number> =>
  isPreview() ? 0 : lastBoundary(await getBoundaries(), askedMoment() ?? buildClock()),
);

/** Until when a page carries what comes, in epoch ms; a preview carries everything. */
export const getHorizon = oncePerBuild(async (): Promise<number> =>
  isPreview() ? Infinity : (await getBuildTime()) + horizon,
);

/** How long pages tell who can be reached: from the build to the horizon; in a preview the weeks about the clock. */
export const getHoursSpan = oncePerBuild(async (): Promise<Span> => {
  if (!isPreview()) return { start: await getBuildTime(), end: await getHorizon() };
  const [start = 0] = weeksFrom(askedMoment() ?? buildClock());
  return { start, end: start + horizon };
});

/** Where each banner stands when, on a page of a language; `page` from `noticePageKey`. */
export const getNoticeSlots = oncePerBuild(async (page: string): Promise<readonly NoticeSlot<AnnouncementEntry>[]> => {
  const { locale, ...about }: NoticePage & { locale: Locale } = JSON.parse(page);
  const notices = pageNotices(await getShownNotices(locale), about);
  return noticeSlots(notices, await getBuildTime(), await getHorizon(), about.methods ? 'answer' : 'page');
});

/** What the notices of a page go by, as a key of `getNoticeSlots`. */
export const noticePageKey = (page: NoticePage & { locale: Locale }): string => JSON.stringify(page);

/** The notices whose banner shows at some time between the build and the horizon. */
const getShownNotices = oncePerBuild(async (locale: Locale): Promise<readonly AnnouncementEntry[]> => {
  const [built, until] = [await getBuildTime(), await getHorizon()];
  return (await getAnnouncements(locale)).filter((notice) => {
    const { start, end } = shownSpan(notice);
    return !notice.withdrawn && built < end && start <= until;
  });
});

async function entries<Kind extends KindName>(kind: Kind, locale: Locale): Promise<EntryOf<Kind>[]> {
  const found = await getStored(kind);
  const byId = new Map<string, EntryOf<Kind>>();
  for (const lang of [defaultLocale, locale]) {
    for (const { id, data } of found.filter((entry) => entry.locale === lang)) {
      byId.set(id, { ...(data as EntryOf<Kind>), id, lang });
    }
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The kinds whose entries have a place in a list. */
type KindWithOrder = {
  [Kind in KindName]: EntryOf<Kind> extends { order: number } ? Kind : never;
}[KindName];

function inOrder<Kind extends KindWithOrder>(kind: Kind) {
  return oncePerBuild(async (locale: Locale): Promise<readonly EntryOf<Kind>[]> => {
    const list = await entries(kind, locale);
    return list.sort((a, b) => a.order - b.order);
  });
}
