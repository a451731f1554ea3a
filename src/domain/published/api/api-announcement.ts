import { states, type State } from '../../time/announcement-state.ts';
import { announcementPath, wholeAddress } from '../../entries/addresses.ts';
import {
  eventSpan,
  newsSpan,
  shownPhases,
  shownSpan,
  urgentUntil,
  type Phase,
} from '../../time/announcement-timeline.ts';
import { methodsOf } from '../../entries/concerns.ts';
import type { Notice } from '../../entries/entry.ts';
import { startOf } from '../../time/local-time.ts';
import { formatSpan } from '../../time/format-dates.ts';
import { localeOf } from '../../entries/locale.ts';
import type { ApiEntry } from './api-entries.ts';
import { iso, isoOrNull } from './iso.ts';

type ApiAnnouncement = ApiEntry<'announcements'>;

/** A notice as other services read it. Throws TimeFault. */
export function apiAnnouncement(notice: Notice, site: string): ApiAnnouncement {
  const { id, lang, title, kind, severity, summary } = notice;
  const shown = shownSpan(notice);
  const event = eventSpan(notice);
  return {
    id,
    url: wholeAddress(announcementPath(id), lang, site),
    language: localeOf(lang),
    title,
    kind,
    severity,
    urgentUntil: isoOrNull(urgentUntil(notice)),
    roles: notice.roles ?? [],
    showFrom: iso(shown.start),
    showUntil: isoOrNull(shown.end),
    newsUntil: isoOrNull(newsSpan(notice).end),
    eventFrom: isoOrNull(event?.start),
    eventUntil: isoOrNull(event?.end),
    summary,
    validity: formatSpan(event ?? shown, lang)
      .map(({ text }) => text)
      .join(''),
    phases: shownPhases(notice, lang).map(apiPhase),
    states: states(notice, lang).map(apiState),
    methods: methodsOf(notice),
    methodsAdded: notice.methodsAdded ?? [],
    methodsRemoved: notice.methodsRemoved ?? [],
    updated: iso(startOf(notice.updated ?? notice.showFrom)),
    withdrawn: notice.withdrawn ?? false,
  };
}

function apiPhase({ name, span, text }: Phase): ApiAnnouncement['phases'][number] {
  return { name, start: iso(span.start), end: isoOrNull(span.end), text };
}

function apiState({ name, span, words }: State): ApiAnnouncement['states'][number] {
  return { name, start: isoOrNull(span.start), end: isoOrNull(span.end), words };
}
