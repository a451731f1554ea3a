import type { Announcement } from '../../../schema/announcement.ts';
import { announcementPath, wholeAddress } from '../../entries/addresses.ts';
import { allPhases, isWithin } from '../../time/announcement-timeline.ts';
import { localeOf, type Locale, type WholeLocale } from '../../entries/locale.ts';
import { pick } from '../../entries/pick.ts';
import type { StateName } from '../../../languages/language.ts';
import { newsOf, type News, type NewsName } from './notice-news.ts';
import type { Notice } from '../../entries/entry.ts';

/** What Atom and JSON Feed say alike. Addresses are whole, times are epoch ms. */
export interface Feed {
  title: string;
  lang: Locale;
  /** Where the feed is. */
  address: string;
  /** The page for people. */
  page: string;
  /** The page for developers. */
  about: string | undefined;
  author: { name: string; url: string };
  /** Who tells subscribers of changes, by WebSub. */
  hub: string | undefined;
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
  /**
   * The id of the entry about the same notice that it follows; the page about the notice where that id is not known.
   * Undefined for the first.
   */
  follows: string | undefined;
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
export interface EntryWords {
  /** What a title begins with where the entry is not the first about its notice. */
  feedNews: Record<Exclude<NewsName, 'first'>, string>;
  /** The same for a notice that was changed when it was over already: a title must not say that it goes on. */
  feedChangedSinceOver: string;
  feedReplaces: string;
  announcementKinds: Record<Announcement['kind'], string>;
  roles: readonly { id: string; title: string }[];
}

interface FeedSettings extends Pick<Feed, 'title' | 'lang' | 'address' | 'page' | 'about' | 'author' | 'hub'> {
  /** Epoch ms. */
  built: number;
  words: Record<WholeLocale, EntryWords>;
}

/** How many entries a feed has at most. */
export const mostEntries = 50;

/** A feed of the last word on each notice that is or has been shown when the site is built. Throws TimeFault. */
export function noticeFeed(notices: readonly Notice[], { built, words, ...feed }: FeedSettings): Feed {
  const entries = notices
    .flatMap((notice) => feedEntry(notice, built, feed.author.url, words[localeOf(notice.lang)]) ?? [])
    .sort((a, b) => b.published - a.published || (a.address < b.address ? -1 : 1))
    .slice(0, mostEntries);
  return { ...feed, updated: entries[0]?.published ?? built, entries };
}

function feedEntry(notice: Notice, built: number, site: string, words: EntryWords): FeedEntry | undefined {
  const news = newsOf(notice, built);
  if (!news) return undefined;
  const { id, lang, kind, severity, roles = [] } = notice;
  const { name, state, since, isFirst, before } = news;
  const address = wholeAddress(announcementPath(id), lang, site);
  const text = allPhases(notice, lang).find(({ span }) => isWithin(span, built))?.text ?? notice.summary;
  // What has been withdrawn must not be read as valid once more.
  const said = state.name === 'withdrawn' ? [] : [text];
  const isNote = name === 'over' && !isFirst && since > state.span.start;
  const replaces = name === 'changed' || isNote ? [words.feedReplaces] : [];
  const entryId = (word: string) => `${address}#${word}`;
  return {
    id: entryId(news.id),
    address,
    lang,
    title: titleOf(notice, news, words),
    summary: said[0] ?? `${state.words}.`,
    content: [...said, `${state.words}.`, ...replaces].join('\n\n'),
    published: since,
    categories: [
      { term: kind, label: words.announcementKinds[kind] },
      ...pick(words.roles, roles).map((role) => ({ term: role.id, label: role.title })),
    ],
    follows: isFirst ? undefined : before ? entryId(before) : address,
    facts: { announcement: id, news: name, state: state.name, kind, severity, roles },
  };
}

function titleOf({ title }: Notice, { name, state }: News, words: EntryWords): string {
  if (name === 'first') return title;
  const isOver = name === 'changed' && state.name === 'over';
  return `${isOver ? words.feedChangedSinceOver : words.feedNews[name]}: ${title}`;
}
