import { defaultLocale } from '../entries/locale.ts';
import { noticeWords } from '../../languages/of-site/notices.ts';
import type { Announcement } from '../../schema/announcement.ts';
import { stateAt, states } from './announcement-state.ts';
import { edges, isWithin, newsSpan, shownSpan } from './announcement-timeline.ts';
import { formatInstant } from './format-dates.ts';
import { pageNotices } from './page-notices.ts';

/** What the entrance and the pages of each role show from a moment on. */
export interface TimelineRow {
  /** The moment in words, in the language that notices are written in. */
  from: string;
  /** What the banners say of the entrance, and of each role in the order they were given. */
  shown: string[][];
}

/**
 * What the entrance and each role's page show when: a row for `from` (epoch ms) and one for each later change of the banners.
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
    from: formatInstant(moment, defaultLocale),
    shown: ['all' as const, ...roleIds.map((role) => [role])].map((roles) =>
      pageNotices(notices, { roles })
        .filter(({ notice, span }) => !notice.withdrawn && isWithin(span, moment))
        .map(
          ({ notice }) =>
            `${noticeWords[defaultLocale].states[stateAt(notice, moment, defaultLocale).name]}: ${notice.title}`,
        ),
    ),
  }));
}

/** When the banner comes, leaves the entrance, goes and changes its state. */
function changesOf(notice: Announcement): number[] {
  const shown = shownSpan(notice);
  const within = states(notice, defaultLocale).flatMap(({ span }) =>
    edges(span).filter((edge) => isWithin(shown, edge)),
  );
  return [...edges(shown), ...edges(newsSpan(notice)), ...within];
}
