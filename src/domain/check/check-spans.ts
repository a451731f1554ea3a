import type { Announcement } from '../../schema/announcement.ts';
import { weekdays, type Contact } from '../../schema/contact.ts';
import type { KindName } from '../../schema/kinds.ts';
import type { Service } from '../../schema/service.ts';
import { eventSpan, meets, newsSpan, shownSpan, type Span } from '../time/announcement-timeline.ts';
import { acceptedSpan } from '../time/service-methods.ts';
import type { Source } from '../source/source.ts';
import type { FaultCode } from '../fault/fault-codes.ts';
import { isError, type Fault } from '../fault/fault.ts';
import { faultAt } from '../source/fault-at.ts';
import { say } from '../../editors/say.ts';

/** The fields that intervals are made of. */
const spanFields: Partial<Record<KindName, readonly string[]>> = {
  announcements: ['kind', 'showFrom', 'showUntil', 'newsUntil', 'eventFrom', 'eventUntil'],
  services: ['methods'],
  contacts: ['hours', 'otherDays', 'holidays'],
};

/** Intervals that end before they begin. Looks only where nothing is wrong with the fields that they are made of. */
export function checkSpans(source: Source, kind: KindName, faults: readonly Fault[]): Fault[] {
  const isApart = ({ field }: Fault) => field && !spanFields[kind]?.includes(/^\w*/.exec(field)?.[0] ?? '');
  if (!faults.filter(isError).every(isApart)) return [];
  if (kind === 'announcements') return checkAnnouncement(source);
  if (kind === 'services') return checkService(source);
  if (kind === 'contacts') return checkHours(source);
  return [];
}

function checkAnnouncement(source: Source): Fault[] {
  const announcement = source.data as Announcement;
  const faults: Fault[] = [];
  const tell = (field: string, code: FaultCode, message: string) =>
    faults.push(faultAt(source, [field], code, message));
  if (isEmpty(shownSpan(announcement))) {
    tell('showUntil', 'tider-fel-ordning', say`Meddelandet slutar visas innan det börjar. Skriv en senare tid.`);
  }
  if (announcement.newsUntil && isEmpty(newsSpan(announcement)) && !isEmpty(shownSpan(announcement))) {
    tell(
      'newsUntil',
      'tider-fel-ordning',
      say`Meddelandet lämnar startsidan innan det börjar visas. Skriv en senare tid.`,
    );
  }
  const event = eventSpan(announcement);
  if (event && isEmpty(event)) {
    tell('eventUntil', 'tider-fel-ordning', say`Händelsen slutar innan den börjar. Skriv en senare tid.`);
  }
  if (!event && announcement.eventUntil) {
    tell('eventUntil', 'falt-saknas', say`Händelsen har ett slut men ingen början. Skriv också \`eventFrom\`.`);
  }
  return faults;
}

function checkService(source: Source): Fault[] {
  const { methods } = source.data as Service;
  return methods.flatMap((method, index) => {
    const span = acceptedSpan(method);
    if (isEmpty(span)) {
      return [faultAt(source, ['methods', index, 'until'], 'tider-fel-ordning', say`Slutet kommer före början.`)];
    }
    const isTwice = methods
      .slice(0, index)
      .some((other) => other.method === method.method && meets(acceptedSpan(other), span));
    const message = say`${method.method} står redan i listan för samma dagar. Ta bort det ena, eller ändra dagarna.`;
    return isTwice ? [faultAt(source, ['methods', index, 'method'], 'falt-dubbelt-varde', message)] : [];
  });
}

/** Hours that close before they open, weeks that end before they begin, and days with half of their hours. */
function checkHours(source: Source): Fault[] {
  const { hours = [], otherDays = [], holidays } = source.data as Contact;
  const faults: Fault[] = [];
  const tell = (path: PropertyKey[], code: FaultCode, message: string) =>
    faults.push(faultAt(source, path, code, message));
  for (const [index, { firstDay, lastDay = firstDay, opens, closes }] of hours.entries()) {
    if (opens >= closes) tell(['hours', index, 'closes'], 'tider-fel-ordning', say`Det stänger innan det öppnar.`);
    if (weekdays.indexOf(lastDay) < weekdays.indexOf(firstDay)) {
      const message = say`Veckan börjar på måndag. Dela upp dagarna på två rader, till exempel lördag till söndag och måndag.`;
      tell(['hours', index, 'lastDay'], 'tider-fel-ordning', message);
    }
  }
  for (const [index, { opens, closes }] of otherDays.entries()) {
    if ((opens === undefined) !== (closes === undefined)) {
      const missing = opens === undefined ? 'opens' : 'closes';
      tell(
        ['otherDays', index],
        'falt-saknas',
        say`Skriv också \`${missing}\`, eller ta bort båda tiderna om det är stängt.`,
      );
    } else if (opens && closes && opens >= closes) {
      tell(['otherDays', index, 'closes'], 'tider-fel-ordning', say`Det stänger innan det öppnar.`);
    }
  }
  if (hours.length === 0 && (otherDays.length > 0 || holidays)) {
    tell([holidays ? 'holidays' : 'otherDays'], 'falt-saknas', say`Skriv också \`hours\`, de vanliga öppettiderna.`);
  }
  return faults;
}

function isEmpty({ start, end }: Span): boolean {
  return start >= end;
}
