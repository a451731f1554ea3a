import type { Announcement } from '../../schema/announcement.ts';
import { stateAt, states } from './announcement-state.ts';
import { edges, isWithin, shownSpan } from './announcement-timeline.ts';
import { concerns } from '../entries/concerns.ts';
import { formatInstant } from './format-dates.ts';
import { stateNames } from './state-names.ts';

/** What the pages of each role show from a moment on. */
export interface TimelineRow {
  /** The moment in words, in Swedish. */
  from: string;
  /** For each role, in the order they were given, what its banners say. */
  shown: string[][];
}

/**
 * What each role's page shows when: a row for `from` (epoch ms) and one for each later change of the banners.
 * `notices` are in the order of the page.
 */
export function timelineTable(
  notices: readonly Announcement[],
  roleIds: readonly string[],
  from: number,
): TimelineRow[] {
  const changes = notices.filter(({ withdrawn }) => !withdrawn).flatMap(changesOf);
  const moments = [...new Set([from, ...changes.filter((change) => change > from)])].sort((a, b) => a - b);
  return moments.map((moment) => ({
    from: formatInstant(moment, 'sv'),
    shown: roleIds.map((role) =>
      notices.filter((notice) => concerns(notice, [role])).flatMap((notice) => saying(notice, moment)),
    ),
  }));
}

/** When the banner comes, goes and changes its state. */
function changesOf(notice: Announcement): number[] {
  const shown = shownSpan(notice);
  const within = states(notice, 'sv').flatMap(({ span }) => edges(span).filter((edge) => isWithin(shown, edge)));
  return [...edges(shown), ...within];
}

function saying(notice: Announcement, moment: number): string[] {
  if (notice.withdrawn || !isWithin(shownSpan(notice), moment)) return [];
  return [`${stateNames.sv[stateAt(notice, moment, 'sv').name]}: ${notice.title}`];
}
