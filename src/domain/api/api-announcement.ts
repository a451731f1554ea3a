import type { AnnouncementsDocument } from '../../schema/api/announcements.ts';
import { announcementPath } from '../addresses.ts';
import { eventSpan, shownPhases, shownSpan, type Phase } from '../announcement-timeline.ts';
import { changedAt, type Notice } from '../feeds/notice.ts';
import { formatSpan } from '../format-dates.ts';
import { wholeAddress } from './api-address.ts';
import { iso, isoOrNull } from './iso.ts';

type ApiAnnouncement = AnnouncementsDocument['announcements'][number];
type ApiPhase = ApiAnnouncement['phases'][number];

/** A notice as other services read it. Throws TimeFault. */
export function apiAnnouncement(notice: Notice, site: string): ApiAnnouncement {
  const { id, lang, title, kind, severity, summary } = notice;
  const shown = shownSpan(notice);
  const event = eventSpan(notice);
  return {
    id,
    url: wholeAddress(announcementPath(id), lang, site),
    language: lang,
    title,
    kind,
    severity,
    roles: notice.roles ?? [],
    showFrom: iso(shown.start),
    showUntil: isoOrNull(shown.end),
    eventFrom: isoOrNull(event?.start),
    eventUntil: isoOrNull(event?.end),
    summary,
    validity: formatSpan(event ?? shown, lang)
      .map(({ text }) => text)
      .join(''),
    phases: shownPhases(notice, lang).map(apiPhase),
    methodsAdded: notice.methodsAdded ?? [],
    methodsRemoved: notice.methodsRemoved ?? [],
    updated: iso(changedAt(notice)),
    withdrawn: notice.withdrawn ?? false,
  };
}

function apiPhase({ name, span, text }: Phase): ApiPhase {
  return { name, start: iso(span.start), end: isoOrNull(span.end), text };
}
