import type { Announcement } from '../../schema/announcement.ts';
import { isWhole, type Locale } from './locale.ts';

/** The fields of an entry with its id and the language that its words are in. */
export type Entry<Fields> = Fields & { id: string; lang: Locale };

export type Notice = Entry<Announcement>;

/** The entries whose words are in a language, without those that stand in for what is not translated to it. */
export const ownOf = <T extends Entry<object>>(entries: readonly T[], locale: Locale): T[] =>
  entries.filter(({ lang }) => lang === locale);

/** The entries that pages in a language show: where some pages only are in it, none that stand in for others. */
export const shownIn = <T extends Entry<object>>(entries: readonly T[], locale: Locale): readonly T[] =>
  isWhole(locale) ? entries : ownOf(entries, locale);
