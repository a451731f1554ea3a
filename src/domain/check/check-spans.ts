import type { Announcement } from '../../schema/announcement.ts';
import type { KindName } from '../../schema/kinds.ts';
import type { Service } from '../../schema/service.ts';
import { eventSpan, meets, shownSpan, type Span } from '../time/announcement-timeline.ts';
import { acceptedSpan } from '../time/service-methods.ts';
import type { Source } from '../source/source.ts';
import type { FaultCode } from '../fault/fault-codes.ts';
import type { Fault } from '../fault/fault.ts';
import { faultAt } from '../source/fault-at.ts';

/** Intervals that end before they begin, in an entry whose days and times all exist. */
export function checkSpans(source: Source, kind: KindName): Fault[] {
  if (kind === 'announcements') return checkAnnouncement(source);
  if (kind === 'services') return checkService(source);
  return [];
}

function checkAnnouncement(source: Source): Fault[] {
  const announcement = source.data as Announcement;
  const faults: Fault[] = [];
  const say = (field: string, code: FaultCode, message: string) => faults.push(faultAt(source, [field], code, message));
  if (isEmpty(shownSpan(announcement))) {
    say('showUntil', 'tider-fel-ordning', 'Meddelandet slutar visas innan det börjar. Skriv en senare tid.');
  }
  const event = eventSpan(announcement);
  if (event && isEmpty(event)) {
    say('eventUntil', 'tider-fel-ordning', 'Händelsen slutar innan den börjar. Skriv en senare tid.');
  }
  if (!event && announcement.eventUntil) {
    say('eventUntil', 'falt-saknas', 'Händelsen har ett slut men ingen början. Skriv också eventFrom.');
  }
  return faults;
}

function checkService(source: Source): Fault[] {
  const { methods } = source.data as Service;
  return methods.flatMap((method, index) => {
    const span = acceptedSpan(method);
    if (isEmpty(span)) {
      return [faultAt(source, ['methods', index, 'until'], 'tider-fel-ordning', 'Slutet kommer före början.')];
    }
    const isTwice = methods
      .slice(0, index)
      .some((other) => other.method === method.method && meets(acceptedSpan(other), span));
    const message = `${method.method} står redan i listan för samma dagar. Ta bort det ena, eller ändra dagarna.`;
    return isTwice ? [faultAt(source, ['methods', index, 'method'], 'falt-dubbelt-varde', message)] : [];
  });
}

function isEmpty({ start, end }: Span): boolean {
  return start >= end;
}
