import { shownSpan, eventSpan, type Span } from '../announcement-timeline.ts';
import { acceptedSpan } from '../service-methods.ts';
import type { Announcement } from '../../schema/announcement.ts';
import type { KindName } from '../../schema/kinds.ts';
import type { Service } from '../../schema/service.ts';
import type { Fault, Source } from '../source.ts';
import { endOf, startOf, TimeFault } from '../stockholm-time.ts';
import { fieldName } from './field-name.ts';

/**
 * Days and times that do not exist, reviews that are due, and intervals that end before they begin.
 * `kind` is left out for translations, which carry no intervals; `now` in epoch ms.
 */
export function checkDates(source: Source, kind: KindName | undefined, now: number): Fault[] {
  const at = (path: readonly PropertyKey[], message: string, level: Fault['level'] = 'error'): Fault => ({
    file: source.file,
    line: source.lineOf(path),
    level,
    message: `Fältet ${fieldName(path)}: ${message}`,
  });
  const faults = dateFields(source.data, []).flatMap(({ path, text }) => {
    const message = timeFault(text);
    return message ? [at(path, message)] : [];
  });
  if (faults.length > 0) return faults;

  const { reviewBy, reviewed } = source.data;
  if (typeof reviewBy === 'string' && endOf(reviewBy) <= now) {
    faults.push(
      at(['reviewBy'], 'Texten skulle ha lästs igenom före den dagen. Läs den och ändra datumen.', 'warning'),
    );
  }
  if (typeof reviewed === 'string' && startOf(reviewed) > now) {
    faults.push(at(['reviewed'], 'Dagen har inte varit ännu. Skriv dagen då texten senast lästes.'));
  }
  if (kind === 'announcements') faults.push(...checkAnnouncement(source.data as Announcement, at));
  if (kind === 'services') {
    (source.data as Service).methods.forEach((method, index) => {
      if (isEmpty(acceptedSpan(method))) faults.push(at(['methods', index, 'until'], 'Slutet kommer före början.'));
    });
  }
  return faults;
}

function checkAnnouncement(announcement: Announcement, at: (path: string[], message: string) => Fault): Fault[] {
  const faults: Fault[] = [];
  if (isEmpty(shownSpan(announcement))) {
    faults.push(at(['showUntil'], 'Meddelandet slutar visas innan det börjar. Skriv en senare tid.'));
  }
  const event = eventSpan(announcement);
  if (event && isEmpty(event))
    faults.push(at(['eventUntil'], 'Händelsen slutar innan den börjar. Skriv en senare tid.'));
  if (!event && announcement.eventUntil) {
    faults.push(at(['eventUntil'], 'Händelsen har ett slut men ingen början. Skriv också eventFrom.'));
  }
  return faults;
}

function isEmpty({ start, end }: Span): boolean {
  return start >= end;
}

const dateForm = /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.Z+-]+)?$/;

function dateFields(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return dateForm.test(value) ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    dateFields(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function timeFault(text: string): string | undefined {
  try {
    startOf(text);
    return undefined;
  } catch (error) {
    if (error instanceof TimeFault) return error.message;
    throw error;
  }
}
