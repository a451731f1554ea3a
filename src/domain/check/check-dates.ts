import type { Source } from '../source.ts';
import type { Fault } from './fault.ts';
import { endOf, startOf, TimeFault } from '../stockholm-time.ts';
import { faultAt } from './fault-at.ts';

/** Days and times that do not exist, and reviews that are due or yet to come. `now` in epoch ms. */
export function checkDates(source: Source, now: number): Fault[] {
  const faults = dateFields(source.data, []).flatMap(({ path, text }) => {
    const message = timeFault(text);
    return message ? [faultAt(source, path, 'datum-finns-inte', message)] : [];
  });
  if (faults.length > 0) return faults;

  const { reviewBy, reviewed } = source.data;
  if (typeof reviewBy === 'string' && endOf(reviewBy) <= now) {
    const message = 'Texten skulle ha lästs igenom före den dagen. Läs den och ändra datumen.';
    faults.push(faultAt(source, ['reviewBy'], 'granskning-forfallen', message));
  }
  if (typeof reviewed === 'string' && startOf(reviewed) > now) {
    const message = 'Dagen har inte varit ännu. Skriv dagen då texten senast lästes.';
    faults.push(faultAt(source, ['reviewed'], 'granskad-i-framtiden', message));
  }
  return faults;
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
