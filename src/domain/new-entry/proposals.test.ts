import { expect, test } from 'vitest';
import { proposals } from './proposals.ts';

const now = Date.parse('2026-11-24T17:20:41Z');

test.each([
  ['a change without a day', { kind: 'change' }, '2026-11-24 18:20', '2026-12-08'],
  ['a change on a day', { kind: 'change', eventFrom: '2027-02-01' }, '2027-01-18 08:00', '2027-02-16'],
  [
    'maintenance next month',
    { kind: 'maintenance', eventFrom: '2026-12-20 22:00', eventUntil: '2026-12-21 06:00' },
    '2026-12-16 08:00',
    '2026-12-21 06:00',
  ],
  ['maintenance tonight', { kind: 'maintenance', eventFrom: '2026-11-24 22:00' }, '2026-11-24 18:20', undefined],
  ['an incident', { kind: 'incident', eventFrom: '2026-11-24 17:00' }, '2026-11-24 18:20', undefined],
])('%s', (_, answers, showFrom, showUntil) => {
  expect(proposals(answers, now)).toMatchObject({ showFrom, showUntil, reviewed: '2026-11-24' });
});

test('an incident is happening, and grave', () => {
  expect(proposals({ kind: 'incident' }, now)).toMatchObject({ eventFrom: '2026-11-24 18:20', severity: 'warning' });
  expect(proposals({ kind: 'maintenance' }, now)).toMatchObject({ eventFrom: undefined, severity: 'info' });
});
