import type { Announcement } from '../../../schema/announcement.ts';
import { effectSpan } from '../../time/announcement-timeline.ts';

/**
 * What those who have been told of a notice must be told anew when it changes: what it is about, for whom, how grave it
 * is and when. Not how it is worded, how a time is written or how long a banner shows. Throws TimeFault.
 */
export function substanceOf(notice: Announcement) {
  const { kind, severity, roles, methodsAdded, methodsRemoved, withdrawn = false } = notice;
  const { start, end } = effectSpan(notice);
  return {
    kind,
    severity,
    roles: listed(roles),
    from: String(start),
    until: String(end),
    methodsAdded: listed(methodsAdded),
    methodsRemoved: listed(methodsRemoved),
    withdrawn: String(withdrawn),
  };
}

function listed(ids: readonly string[] = []): string {
  return ids.toSorted().join(' ');
}
