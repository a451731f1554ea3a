import type { Announcement } from '../schema/announcement.ts';
import { isWithin, shownPhases, stateSpans, edges, type Span } from './announcement-timeline.ts';
import { concerns } from './concerns.ts';
import { formatInstant } from './format-dates.ts';

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
  const spans: Span[] = notices.flatMap((notice) => [
    stateSpans(notice).current,
    ...shownPhases(notice, 'sv').map(({ span }) => span),
  ]);
  const moments = [...new Set([from, ...spans.flatMap(edges).filter((edge) => edge > from)])].sort((a, b) => a - b);
  return moments.map((moment) => ({
    from: formatInstant(moment, 'sv'),
    shown: roleIds.map((role) =>
      notices.filter((notice) => concerns(notice, [role])).flatMap((notice) => saying(notice, moment)),
    ),
  }));
}

function saying(notice: Announcement, moment: number): string[] {
  const phase = shownPhases(notice, 'sv').find(({ span }) => isWithin(span, moment));
  const words = { coming: '', before: 'före: ', during: '', after: 'efter: ', ended: '' };
  return phase ? [`${words[phase.name]}${notice.title}`] : [];
}
