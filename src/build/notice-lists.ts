import { getAnnouncements, getBuildTime, getHorizon, type AnnouncementEntry } from '../library/entries.ts';
import { oncePerBuild } from '../library/once-per-build.ts';
import { archivedFrom, listSpans, type Span } from '../domain/time/announcement-timeline.ts';
import type { Locale } from '../domain/entries/locale.ts';

/** A notice and the time that it belongs in a list. */
export interface ListedNotice {
  notice: AnnouncementEntry;
  span: Span;
}

/** Those that stand in their list at some time between the build and the horizon. */
export async function standingAhead(items: readonly ListedNotice[]): Promise<ListedNotice[]> {
  const [built, horizon] = [await getBuildTime(), await getHorizon()];
  return items.filter(({ span }) => span.start < span.end && span.end > built && span.start <= horizon);
}

/** The notices of each list, in its order, that stand there at some time between the build and the horizon. */
export const noticeLists = oncePerBuild(async (locale: Locale) => {
  const built = await getBuildTime();
  const notices = (await getAnnouncements(locale)).map((notice) => ({ notice, spans: listSpans(notice) }));
  const listed = (name: 'current' | 'coming' | 'past') =>
    standingAhead(notices.map(({ notice, spans }) => ({ notice, span: spans[name] })));
  return {
    current: await listed('current'),
    // What comes first stands first.
    coming: (await listed('coming')).sort((a, b) => a.span.end - b.span.end),
    // What ended last stands first.
    past: (await listed('past'))
      .filter(({ notice }) => archivedFrom(notice) > built)
      .sort((a, b) => b.span.start - a.span.start),
  };
});
