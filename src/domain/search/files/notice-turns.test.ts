import { expect, test } from 'vitest';
import type { Announcement } from '../../../schema/announcement.ts';
import { noticeTurns } from './notice-turns.ts';

const night: Announcement = {
  title: 'Mina sidor är stängda',
  kind: 'maintenance',
  severity: 'info',
  summary: 'Mina sidor är stängda på natten.',
  textDuring: 'Mina sidor är stängda just nu.',
  showFrom: '2026-11-28',
  eventFrom: '2026-12-05T22:00',
  eventUntil: '2026-12-06T06:00',
  reviewed: '2026-11-01',
  owner: '',
};
const [start, end] = [Date.parse('2026-12-05T21:00Z'), Date.parse('2026-12-06T05:00Z')];
const coming = [0, expect.stringMatching(/^Börjar /)];
const ongoing = [start, expect.stringMatching(/^Pågår, sedan /)];
const over = [end, expect.stringMatching(/^Avslutat /)];

test.each([
  [
    'before it begins',
    start - 1,
    [coming, ongoing, over],
    [
      [0, `Kommande: ${night.summary}`],
      [start, night.textDuring],
      [end, 'Underhållet är klart.'],
    ],
  ],
  [
    'when it begins',
    start,
    [[0, ongoing[1]], over],
    [
      [0, night.textDuring],
      [end, 'Underhållet är klart.'],
    ],
  ],
  ['when it has ended', end, [[0, over[1]]], [[0, 'Underhållet är klart.']]],
])('what is known %s', (_, built, inWords, texts) => {
  expect(noticeTurns(night, 'sv', built)).toEqual([inWords, texts]);
});

test('a preview, which is built for no moment, has all of it', () => {
  expect(noticeTurns(night, 'sv', 0)).toEqual(noticeTurns(night, 'sv', start - 1));
});

test('a withdrawn notice is withdrawn for all time', () => {
  const turns = noticeTurns({ ...night, withdrawn: true }, 'sv', start);
  expect(turns).toEqual([[[0, expect.stringMatching(/^Återkallat/)]], [[0, `Återkallat: ${night.summary}`]]]);
});
