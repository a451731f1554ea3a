import { originalsOf, placed } from '../domain/source/placed.ts';
import { TimeFault } from '../domain/time/local-time.ts';
import { sortAnnouncements } from '../domain/time/sort-announcements.ts';
import { timelineTable, type TimelineRow } from '../domain/time/timeline-table.ts';
import { announcement } from '../schema/announcement.ts';
import { sourcesOf, type Texts } from './gate/entry-gate.ts';
import { say } from '../editors/say.ts';

/** What the start page and the page of each group show when. */
export interface TimeLine {
  /** The names of the pages, in the order of each row. */
  pages: string[];
  rows: TimelineRow[];
  /** The notices that are left out, because something in them cannot be read. */
  leftOut: string[];
}

/** What shows when, from an instant on, by content as it stands. A notice with faults is left out and named. */
export function timeLineOf(texts: Texts, from: number): TimeLine {
  const entries = placed(sourcesOf(texts));
  const roles = originalsOf('roles', entries).sort((a, b) => a.fields.order - b.fields.order);
  const read = originalsOf('announcements', entries).map(({ id, fields }) => {
    const { data } = announcement.safeParse(fields);
    return { id, notice: data && { ...data, id } };
  });
  const rowsOf = (ids: readonly string[]) => {
    const notices = read.flatMap(({ id, notice }) => (notice && ids.includes(id) ? [notice] : []));
    const roleIds = roles.map(({ id }) => id);
    return timelineTable(sortAnnouncements(notices), roleIds, from);
  };
  const sound = read.filter(({ id, notice }) => notice && isSound(() => rowsOf([id]))).map(({ id }) => id);
  return {
    pages: [say`Startsidan`, ...roles.map(({ fields }) => fields.title)],
    rows: rowsOf(sound),
    leftOut: read.filter(({ id }) => !sound.includes(id)).map(({ id }) => id),
  };
}

/** A time of the right form may not exist where the site is. */
function isSound(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof TimeFault) return false;
    throw error;
  }
}
