import { expect, test } from 'vitest';
import type { Announcement } from '../../schema/announcement.ts';
import { disturbanceTurns } from './disturbances.ts';
import { saidFrom } from './dated.ts';

const built = Date.parse('2026-11-30T00:00+01:00');
const until = Date.parse('2026-12-14T00:00+01:00');

function notice(kind: Announcement['kind'], from: string, to?: string, more: Partial<Announcement> = {}): Announcement {
  const eventUntil = to ? { showUntil: to, eventUntil: to } : {};
  const words = { title: 'Avbrott', summary: 'Avbrott.', severity: 'info' as const };
  const upkeep = { reviewed: '2026-11-01', owner: 'Redaktionen' };
  return { ...words, ...upkeep, kind, showFrom: from, eventFrom: from, ...eventUntil, ...more };
}

/** What the line says in turn from the build on. */
function said(notices: readonly Announcement[], end = until) {
  return saidFrom(disturbanceTurns(notices, built, end, 'sv'), built).map(([from, text]) => [
    from && new Date(from).toISOString().slice(0, 16),
    text.replaceAll('\u00a0', ' '),
  ]);
}

test('without a disturbance the line says so, and as of when', () => {
  expect(said([])).toEqual([
    [0, 'Inga kända störningar. Läget måndag 30 november 2026.'],
    ['2026-12-13T23:00', ''],
  ]);
});

test('a change and what is withdrawn disturb nothing', () => {
  const notices = [notice('change', '2026-11-01'), notice('incident', '2026-11-01', undefined, { withdrawn: true })];
  expect(said(notices)[0]?.[1]).toMatch(/^Inga kända/);
});

test('what begins and ends is told from then on', () => {
  const notices = [
    notice('incident', '2026-11-29 08:00', '2026-12-01 10:00'),
    notice('maintenance', '2026-12-01 09:00', '2026-12-01 12:00'),
  ];
  expect(said(notices)).toEqual([
    [0, '1 störning pågår. Läget måndag 30 november 2026.'],
    ['2026-12-01T08:00', '1 störning och 1 planerat underhåll pågår. Läget tisdag 1 december 2026 klockan 9.00.'],
    ['2026-12-01T09:00', '1 planerat underhåll pågår. Läget tisdag 1 december 2026 klockan 10.00.'],
    ['2026-12-01T11:00', 'Inga kända störningar. Läget tisdag 1 december 2026 klockan 12.00.'],
    ['2026-12-13T23:00', ''],
  ]);
});

test('of many changes a page carries four, and says nothing after them', () => {
  const notices = Array.from({ length: 9 }, (_, index) =>
    notice('maintenance', `2026-12-0${index + 1} 01:00`, `2026-12-0${index + 1} 02:00`),
  );
  const turns = said(notices);
  expect(turns).toHaveLength(6);
  expect(turns.at(-1)).toEqual(['2026-12-03T00:00', '']);
});

test('in a preview, which holds all of time, nothing is left unsaid', () => {
  expect(said([notice('incident', '2026-12-01')], Infinity).map(([, text]) => text)).not.toContain('');
});
