import type { Announcement } from '../../schema/announcement.ts';
import { announcementPath, localPath } from '../addresses.ts';
import { eventSpan, shownSpan } from '../announcement-timeline.ts';
import { formatSpan } from '../format-dates.ts';
import type { Locale } from '../locale.ts';
import { pick } from '../pick.ts';
import { changedAt, type Notice } from './notice.ts';

/** What Atom and JSON Feed say alike. Addresses are whole, times are epoch ms. */
export interface Feed {
  title: string;
  lang: Locale;
  /** Where the feed is. */
  address: string;
  /** The page for people. */
  page: string;
  author: { name: string; url: string };
  updated: number;
  /** The newest first. */
  entries: FeedEntry[];
}

interface FeedEntry {
  address: string;
  lang: Locale;
  title: string;
  summary: string;
  /** Plain text: the summary, and when it applies. */
  content: string;
  published: number;
  updated: number;
  categories: { term: string; label: string }[];
}

/** The words that an entry needs, in its own language. */
interface EntryWords {
  happens: string;
  validity: string;
  announcementKinds: Record<Announcement['kind'], string>;
  roles: readonly { id: string; title: string }[];
}

interface FeedSettings extends Pick<Feed, 'title' | 'lang' | 'address' | 'page' | 'author'> {
  /** Epoch ms. */
  built: number;
  words: Record<Locale, EntryWords>;
}

const mostEntries = 50;

/** A feed of the notices that are or have been shown when the site is built; withdrawn ones are left out. Throws TimeFault. */
export function noticeFeed(notices: readonly Notice[], { built, words, ...feed }: FeedSettings): Feed {
  const entries = notices
    .filter((notice) => !notice.withdrawn && shownSpan(notice).start <= built)
    .map((notice) => feedEntry(notice, feed.author.url, words[notice.lang]))
    .sort((a, b) => b.updated - a.updated || (a.address < b.address ? -1 : 1))
    .slice(0, mostEntries);
  return { ...feed, updated: entries[0]?.updated ?? built, entries };
}

function feedEntry(notice: Notice, site: string, words: EntryWords): FeedEntry {
  const { lang, kind, title, summary } = notice;
  const event = eventSpan(notice);
  const validity = formatSpan(event ?? shownSpan(notice), lang).map(({ text }) => text);
  return {
    address: new URL(localPath(announcementPath(notice.id), lang), site).href,
    lang,
    title,
    summary,
    content: `${summary}\n\n${event ? words.happens : words.validity} ${validity.join('')}.`,
    published: shownSpan(notice).start,
    updated: changedAt(notice),
    categories: [
      { term: kind, label: words.announcementKinds[kind] },
      ...pick(words.roles, notice.roles).map((role) => ({ term: role.id, label: role.title })),
    ],
  };
}
