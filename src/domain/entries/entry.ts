import type { Announcement } from '../../schema/announcement.ts';
import type { Locale } from './locale.ts';

/** The fields of an entry with its id and the language that its words are in. */
export type Entry<Fields> = Fields & { id: string; lang: Locale };

export type Notice = Entry<Announcement>;
