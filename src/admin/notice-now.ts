import { defaultLocale } from '../domain/entries/locale.ts';
import { noticeTexts, stateAt } from '../domain/time/announcement-state.ts';
import { eventSpan, isWithin, shownSpan } from '../domain/time/announcement-timeline.ts';
import { severityAt } from '../domain/time/severity-turns.ts';
import { timeFault } from '../domain/time/time-fault.ts';
import { announcement } from '../schema/announcement.ts';

/** What a notice that somebody writes would say to a reader. */
export interface NoticeNow {
  text: string;
  /** How it is with what it is about; none while its times are missing or wrong. */
  state?: string;
  /** How grave it is; as the editor says while its times are missing or wrong. */
  severity: string;
}

const times = announcement
  .pick({ kind: true, showFrom: true, showUntil: true, eventFrom: true, eventUntil: true, withdrawn: true })
  .extend({ severity: announcement.shape.severity.catch('info') });

/** What the fields of a notice as they are typed say at an instant, in Swedish. `read` gives '' for an empty field. */
export function noticeNow(read: (field: string) => string, instant: number): NoticeNow {
  const written = (field: string) => read(field).trim() || undefined;
  const typed = Object.fromEntries(Object.keys(times.shape).map((field) => [field, written(field)]));
  const { data } = times.safeParse({ ...typed, withdrawn: typed['withdrawn'] === 'true' });
  const before = written('textBefore') ?? read('summary');
  const asTyped = { text: before, severity: read('severity') };
  const { showFrom, showUntil, eventFrom, eventUntil } = data ?? {};
  if (!data || [showFrom, showUntil, eventFrom, eventUntil].some((time) => time && timeFault(time))) {
    return asTyped;
  }
  const spans = [shownSpan(data), eventSpan(data)];
  if (spans.some((span) => span && span.start >= span.end)) return asTyped;
  const notice = {
    ...data,
    ...{ title: '', reviewed: '', owner: '' },
    summary: read('summary'),
    textBefore: written('textBefore'),
    textDuring: written('textDuring'),
    textAfter: written('textAfter'),
  };
  const text = noticeTexts(notice, defaultLocale).find(({ span }) => isWithin(span, instant))?.text ?? before;
  return { text, state: stateAt(notice, instant, defaultLocale).words, severity: severityAt(notice, instant) };
}
