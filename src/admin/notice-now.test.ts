import { expect, test } from 'vitest';
import { noticeNow } from './notice-now.ts';

const typed: Record<string, string> = {
  kind: 'maintenance',
  severity: 'critical',
  showFrom: '2026-11-28',
  eventFrom: '2026-12-05 22:00',
  eventUntil: '2026-12-06 06:00',
  summary: 'Mina sidor är stängda på natten.',
  textDuring: 'Mina sidor är stängda just nu.',
};
const at = (time: string, fields: Record<string, string> = {}) =>
  noticeNow((field) => ({ ...typed, ...fields })[field] ?? '', Date.parse(time));

test.each([
  ['2026-12-05T20:59Z', /^Börjar lördag/, 'Kommande: Mina sidor är stängda på natten.', 'critical'],
  ['2026-12-05T21:00Z', /^Pågår, sedan lördag/, 'Mina sidor är stängda just nu.', 'critical'],
  ['2026-12-06T05:00Z', /^Avslutat söndag/, 'Underhållet är klart.', 'info'],
])('at %s it says what holds then', (time, state, text, severity) => {
  expect(at(time)).toEqual({ state: expect.stringMatching(state), text, severity });
});

test('a withdrawn one says so', () => {
  expect(at('2026-12-05T21:00Z', { withdrawn: 'true' })).toEqual({
    state: expect.stringMatching(/^Återkallat/),
    text: 'Återkallat: Mina sidor är stängda på natten.',
    severity: 'info',
  });
});

test.each([
  ['no start', { showFrom: '' }],
  ['half a day', { showFrom: '2026-1' }],
  ['a day that does not exist', { eventFrom: '2026-02-30' }],
  ['a time that is skipped', { eventFrom: '2026-03-29 02:30' }],
  ['a time that comes twice', { eventUntil: '2027-10-31 02:30' }],
  ['an end before its start', { eventUntil: '2026-12-05 21:00' }],
  ['no kind', { kind: '' }],
])('with %s it says nothing of how it is', (_, fields) => {
  expect(at('2026-12-05T21:00Z', fields)).toEqual({ text: 'Mina sidor är stängda på natten.', severity: 'critical' });
});

test('nothing typed is no fault', () => {
  expect(noticeNow(() => '', 0)).toEqual({ text: '', severity: '' });
});
