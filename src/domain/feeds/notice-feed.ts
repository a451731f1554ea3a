import type { Announcement } from '../../schema/announcement.ts';
import { announcementPath, localPath } from '../addresses.ts';
import { allPhases, isWithin } from '../announcement-timeline.ts';
import type { Locale } from '../locale.ts';
import { pick } from '../pick.ts';
import type { StateName } from '../state-names.ts';
import { newsOf, type NewsName } from './notice-news.ts';
import type { Notice } from './notice.ts';

/** What Atom and JSON Feed say alike. Addresses are whole, times are epoch ms. */
export interface Feed {
  title: string;
  lang: Locale;
  /** Where the feed is. */
  address: string;
  /** The page for people. */
  page: string;
  /** The page for developers. */
  about: string;
  author: { name: string; url: string };
  updated: number;
  /** The newest first. */
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** Names the entry for ever: another word on the same notice is another entry. */
  id: string;
  /** The page about the notice. */
  address: string;
  lang: Locale;
  title: string;
  summary: string;
  /** Plain text: what the notice says as of the build, and how it is with what it is about. */
  content: string;
  published: number;
  categories: { term: string; label: string }[];
  /** Whether an earlier entry has been about the same notice. */
  isFollowUp: boolean;
  /** What programs may want to know, in words that stay. */
  facts: {
    announcement: string;
    news: NewsName;
    state: StateName;
    kind: Announcement['kind'];
    severity: Announcement['severity'];
    roles: readonly string[];
  };
}

/** The words that an entry needs, in its own language. */
interface EntryWords {
  /** What a title begins with where the entry is not the first about its notice. */
  feedNews: Record<Exclude<NewsName, 'first'>, string>;
  feedReplaces: string;
  announcementKinds: Record<Announcement['kind'], string>;
  roles: readonly { id: string; title: string }[];
}

interface FeedSettings extends Pick<Feed, 'title' | 'lang' | 'address' | 'page' | 'about' | 'author'> {
  /** Epoch ms. */
  built: number;
  words: Record<Locale, EntryWords>;
}

/** How many entries a feed has at most. */
export const mostEntries = 50;

/** A feed of the last word on each notice that is or has been shown when the site is built. Throws TimeFault. */
export function noticeFeed(notices: readonly Notice[], { built, words, ...feed }: FeedSettings): Feed {
  const entries = notices
    .flatMap((notice) => feedEntry(notice, built, feed.author.url, words[notice.lang]) ?? [])
    .sort((a, b) => b.published - a.published || (a.address < b.address ? -1 : 1))
    .slice(0, mostEntries);
  return { ...feed, updated: entries[0]?.published ?? built, entries };
}

function feedEntry(notice: Notice, built: number, site: string, words: EntryWords): FeedEntry | undefined {
  const news = newsOf(notice, built);
  if (!news) return undefined;
  const { id, lang, kind, severity, title, roles = [] } = notice;
  const { name, state, since } = news;
  const address = new URL(localPath(announcementPath(id), lang), site).href;
  const text = allPhases(notice, lang).find(({ span }) => isWithin(span, built))?.text ?? notice.summary;
  // What has been withdrawn must not be read as valid once more.
  const said = state.name === 'withdrawn' ? [] : [text];
  const replaces = name === 'changed' ? [words.feedReplaces] : [];
  return {
    id: `${address}#${news.id}`,
    address,
    lang,
    title: name === 'first' ? title : `${words.feedNews[name]}: ${title}`,
    summary: said[0] ?? `${state.words}.`,
    content: [...said, `${state.words}.`, ...replaces].join('\n\n'),
    published: since,
    categories: [
      { term: kind, label: words.announcementKinds[kind] },
      ...pick(words.roles, roles).map((role) => ({ term: role.id, label: role.title })),
    ],
    isFollowUp: name !== 'first',
    facts: { announcement: id, news: name, state: state.name, kind, severity, roles },
  };
}
