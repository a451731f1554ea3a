import { getAnnouncements, getBuildTime, getHorizon, type AnnouncementEntry } from '../library/entries.ts';
import { archivedFrom, listSpans, type Span } from '../domain/time/announcement-timeline.ts';
import type { Locale } from '../domain/entries/locale.ts';

/** A notice and the time that it belongs in a list. */
export interface ListedNotice {
  notice: AnnouncementEntry;
  span: Span;
}

/** The notices of each list, in its order, that stand there at some time between the build and the horizon. */
export async function noticeLists(locale: Locale): Promise<Record<'current' | 'coming' | 'past', ListedNotice[]>> {
  const [built, horizon] = [await getBuildTime(), await getHorizon()];
  const notices = (await getAnnouncements(locale)).map((notice) => ({ notice, spans: listSpans(notice) }));
  const listed = (name: 'current' | 'coming' | 'past') =>
    notices
      .map(({ notice, spans }) => ({ notice, span: spans[name] }))
      .filter(({ span }) => span.start < span.end && span.end > built && span.start <= horizon);
  return {
    current: listed('current'),
    // What comes first stands first.
    coming: listed('coming').sort((a, b) => a.span.end - b.span.end),
    past: listed('past').filter(({ notice }) => archivedFrom(notice) > built),
  };
}
