import { describe, expect, test } from 'vitest';
import type { Announcement } from '../../schema/announcement.ts';
import { stateAt, states } from './announcement-state.ts';

const base = { title: '', severity: 'info', summary: '', reviewed: '2026-11-01', owner: '' } as const;
const change = { ...base, kind: 'change', showFrom: '2024-04-02T08:00', showUntil: '2024-05-14' } as const;
const weekend = { ...change, eventFrom: '2024-04-13', eventUntil: '2024-04-14' };
const night = {
  ...base,
  kind: 'maintenance',
  showFrom: '2026-11-28',
  eventFrom: '2026-12-05T22:00',
  eventUntil: '2026-12-06T06:00',
} as const;

const at = (notice: Announcement, time: string, locale: 'sv' | 'en' = 'sv') => {
  const { name, words } = stateAt(notice, Date.parse(time), locale);
  return `${name}: ${words.replaceAll('\u00a0', ' ')}`;
};

describe('the state goes by the event and not by the banner', () => {
  test.each([
    [weekend, '2024-04-08T12:00Z', 'coming: Börjar lördag 13 april 2024 och pågår till och med söndag 14 april 2024'],
    [weekend, '2024-04-13T12:00Z', 'ongoing: Pågår, sedan lördag 13 april 2024, till och med söndag 14 april 2024'],
    [weekend, '2024-04-20T12:00Z', 'done: Genomfört 13–14 april 2024'],
    [weekend, '2026-11-28T12:00Z', 'done: Genomfört 13–14 april 2024'],
    [change, '2024-04-01T12:00Z', /^coming: Börjar gälla tisdag 2 april 2024/],
    [change, '2026-11-28T12:00Z', /^done: Gäller sedan tisdag 2 april 2024/],
    [night, '2026-11-28T12:00Z', /^coming: Börjar lördag 5 december 2026 .* 22\.00 och pågår till söndag 6 dec/],
    [night, '2026-12-05T21:00Z', /^ongoing: Pågår, sedan lördag 5 december 2026 .* 22\.00, till söndag 6 december/],
    [night, '2026-12-06T05:00Z', /^over: Avslutat söndag 6 december 2026 .* 6\.00$/],
  ] as const)('%#', (notice, time, expected) => {
    expect(at(notice, time)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });
});

test('a day that begins and ends what goes on is named once', () => {
  const evening: Announcement = { ...night, eventUntil: '2026-12-05T23:30' };
  expect(at(evening, '2026-12-01T10:00Z')).toBe(
    'coming: Börjar lördag 5 december 2026 klockan 22.00 och pågår till klockan 23.30',
  );
});

test('a fault that nobody gave an end is over when its banner goes, and no time is made up for that', () => {
  const fault: Announcement = { ...base, kind: 'incident', showFrom: '2026-11-28T10:00', showUntil: '2026-11-30' };
  expect(at(fault, '2026-11-29T10:00Z')).toMatch(/^ongoing: Pågår, sedan lördag 28 november 2026 \S+ 10\.00$/);
  expect(at(fault, '2026-12-01T10:00Z')).toBe('over: Avslutat måndag 30 november 2026');
  const event = { ...fault, eventFrom: '2026-11-28T09:00' };
  expect(at(event, '2026-12-01T10:00Z')).toBe('over: Avslutat');
});

test('a withdrawn notice is that for all time', () => {
  expect(states({ ...night, withdrawn: true }, 'sv').map(({ name }) => name)).toEqual(['withdrawn']);
});

test('in English', () => {
  expect(at(weekend, '2024-04-13T12:00Z', 'en')).toBe(
    'ongoing: Ongoing since Saturday 13 April 2024, up to and including Sunday 14 April 2024',
  );
});
