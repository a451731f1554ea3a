import { eventSpan, shownSpan, type Span } from '../../time/announcement-timeline.ts';
import { acceptedSpan } from '../../time/service-methods.ts';
import type { Fault } from '../../fault/fault.ts';
import { daysBefore, localAt } from '../../time/local-time.ts';
import { writtenDay } from '../../time/written-time.ts';
import { faultAt } from '../../source/fault-at.ts';
import type { Original } from '../../source/placed.ts';
import { sharesRole } from '../../entries/concerns.ts';
import { say } from '../../../editors/say.ts';

type Notice = Original<'announcements'>;
type Service = Original<'services'>;

/** Services whose login methods do not begin and end when a notice says they do. Faults stand in the services. */
export function checkMethods(notices: readonly Notice[], services: readonly Service[]): Fault[] {
  return notices
    .filter(({ fields }) => !fields.withdrawn)
    .flatMap((notice) => {
      const concerned = services.filter(({ fields }) => sharesRole(fields, notice.fields));
      const removed = notice.fields.methodsRemoved ?? [];
      const added = notice.fields.methodsAdded ?? [];
      return [
        ...removed.flatMap((method) => concerned.flatMap((service) => checkRemoved(method, service, notice))),
        ...added.flatMap((method) => checkAdded(method, concerned, notice)),
      ];
    });
}

function checkRemoved(method: string, service: Service, notice: Notice): Fault[] {
  const listed = listings(service, method);
  const change = changeDays(notice);
  if (listed.some(({ span }) => isInside(span.end, change))) return [];
  const wrong = listed.at(-1);
  if (!wrong) return [];
  const until = writtenDay(daysBefore(change.start, 1));
  const message = say`Enligt ${notice.source.file} tas ${method} bort ${writtenDay(change.start)}. Skriv \`until: ${until}\`, eller rätta meddelandet.`;
  return [faultAt(service.source, ['methods', wrong.index, 'until'], 'inloggningssatt-fel-dag', message)];
}

/** A notice may leave a service of the role as it is, as long as some service of each role gets the method. */
function checkAdded(method: string, concerned: readonly Service[], notice: Notice): Fault[] {
  const change = changeDays(notice);
  const from = writtenDay(change.start);
  const says = say`Enligt ${notice.source.file} börjar ${method} gälla ${from}.`;
  const listing = concerned.filter((service) => listings(service, method).length > 0);
  const isMissing = (roles: string[] | undefined) => !listing.some(({ fields }) => sharesRole(fields, { roles }));
  const rolesWithout = notice.fields.roles?.filter((role) => isMissing([role]));
  const without = concerned.filter(({ fields }) =>
    rolesWithout ? rolesWithout.length > 0 && sharesRole(fields, { roles: rolesWithout }) : isMissing(undefined),
  );
  return [
    ...listing.flatMap((service) => {
      const listed = listings(service, method);
      const [wrong] = listed;
      if (!wrong || listed.some(({ span }) => isInside(span.start, change))) return [];
      const message = say`${says} Skriv \`from: ${from}\`, eller rätta meddelandet.`;
      return [faultAt(service.source, ['methods', wrong.index, 'from'], 'inloggningssatt-fel-dag', message)];
    }),
    ...without.map(({ source }) => {
      const message = say`${says} Lägg till \`method: ${method}\` med \`from: ${from}\`, eller rätta meddelandet.`;
      return faultAt(source, ['methods'], 'inloggningssatt-fel-dag', message);
    }),
  ];
}

function listings({ fields }: Service, method: string): { index: number; span: Span }[] {
  return fields.methods.flatMap((accepted, index) =>
    accepted.method === method ? [{ index, span: acceptedSpan(accepted) }] : [],
  );
}

/**
 * The midnights between which a method may begin or end. Services know days only, so an event in the middle of a day
 * reaches to its edges; one without end, or a notice without event, happens when it starts.
 */
function changeDays({ fields }: Notice): Span {
  const { start, end } = eventSpan(fields) ?? { start: shownSpan(fields).start, end: Infinity };
  const last = localAt(Number.isFinite(end) ? end : start);
  const lastMidnight = last.startOfDay();
  return {
    start: localAt(start).startOfDay().epochMilliseconds,
    end: (lastMidnight.equals(last) ? last : lastMidnight.add({ days: 1 })).epochMilliseconds,
  };
}

function isInside(instant: number, { start, end }: Span): boolean {
  return start <= instant && instant <= end;
}
