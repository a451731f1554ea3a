import type { Announcement } from '../../../schema/announcement.ts';
import type { Entry } from '../../entries/entry.ts';
import { startOf } from '../../time/stockholm-time.ts';

/** An announcement with its id and the language that its words are in. */
export type Notice = Entry<Announcement>;

/** When a notice last changed: as its editor says, else when it began to show. Throws TimeFault. */
export function changedAt({ updated, showFrom }: Pick<Announcement, 'updated' | 'showFrom'>): number {
  return startOf(updated ?? showFrom);
}
