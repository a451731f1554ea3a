import { describe, expect, test } from 'vitest';
import type { Announcement } from '../../schema/announcement.ts';
import { stateAt } from './announcement-state.ts';
import { severityAt, severityTurns } from './severity-turns.ts';

const base = { title: '', severity: 'critical', summary: '', reviewed: '2026-11-01', owner: '' } as const;
const shown = { ...base, showFrom: '2026-12-01', showUntil: '2026-12-20' } as const;
const event = { eventFrom: '2026-12-05 22:00', eventUntil: '2026-12-06 06:00' } as const;
const night = { ...shown, kind: 'maintenance', ...event } as const;
const move = { ...shown, kind: 'change', ...event } as const;
const forGood = { ...shown, kind: 'change', eventFrom: '2026-12-05' } as const;
const fault = { ...base, kind: 'incident', showFrom: '2026-12-01' } as const;

describe('a grave notice is grave for as long as something is urgent', () => {
  test.each([
    [night, '2026-12-02T12:00', 'coming', 'critical'],
    [night, '2026-12-05T23:00', 'ongoing', 'critical'],
    [night, '2026-12-06T07:00', 'over', 'info'],
    [{ ...night, withdrawn: true }, '2026-12-05T23:00', 'withdrawn', 'info'],
    [move, '2026-12-05T23:00', 'ongoing', 'critical'],
    [move, '2026-12-06T07:00', 'done', 'info'],
    // What holds for good is news for as long as its editor shows it.
    [forGood, '2026-12-02T12:00', 'coming', 'critical'],
    [forGood, '2026-12-19T12:00', 'done', 'critical'],
    [forGood, '2026-12-22T12:00', 'done', 'info'],
    [fault, '2030-01-01T12:00', 'ongoing', 'critical'],
    [{ ...fault, showUntil: '2026-12-20' }, '2026-12-22T12:00', 'over', 'info'],
  ] as const)('%#', (notice: Announcement, time, state, severity) => {
    const instant = Date.parse(`${time}+01:00`);
    expect([stateAt(notice, instant, 'sv').name, severityAt(notice, instant)]).toEqual([state, severity]);
  });
});

test('what is no more than information says the same at all times', () => {
  expect(severityTurns({ ...night, severity: 'info' })).toEqual([
    { span: { start: -Infinity, end: Infinity }, severity: 'info' },
  ]);
});
