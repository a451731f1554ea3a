import { describe, expect, test } from 'vitest';
import type { Contact } from '../../schema/contact.ts';
import { openNow } from './opening-hours.ts';

type Hours = Pick<Contact, 'hours' | 'holidays' | 'otherDays'>;

const office: Hours = { hours: [{ firstDay: 'monday', lastDay: 'friday', opens: '08:00', closes: '16:00' }] };
const daily: Hours = { hours: [{ firstDay: 'monday', lastDay: 'sunday', opens: '08:00', closes: '22:00' }] };
const always: Hours = { hours: [{ firstDay: 'monday', lastDay: 'sunday', opens: '00:00', closes: '24:00' }] };

const span = (start: string, end: string) => ({ start: Date.parse(start), end: Date.parse(end) });

/** What is said at instants (ISO 8601), and from when, of hours during a span. */
function said(contact: Hours, start: string, end: string): [string, string][] {
  const all = openNow(contact, span(start, end), 'sv') ?? [];
  return all.map(([from, text]) => [new Date(from).toISOString().slice(0, 16), text.replaceAll('\u00a0', ' ')]);
}

const nothing = ['1970-01-01T00:00', ''];

test('a page says nothing by itself, then what is so until its span is over', () => {
  expect(said(office, '2026-11-29T23:00Z', '2026-12-01T10:00Z')).toEqual([
    nothing,
    ['2026-11-29T23:00', 'Stängt nu, öppnar klockan 8.00'],
    ['2026-11-30T07:00', 'Öppet nu, till klockan 16.00'],
    ['2026-11-30T15:00', 'Stängt nu, öppnar tisdag klockan 8.00'],
    ['2026-11-30T23:00', 'Stängt nu, öppnar klockan 8.00'],
    ['2026-12-01T07:00', 'Öppet nu, till klockan 16.00'],
    ['2026-12-01T10:00', ''],
  ]);
});

test('English has its own words', () => {
  const [, first] = openNow(office, span('2026-11-30T08:00Z', '2026-11-30T09:00Z'), 'en') ?? [];
  expect(first?.[1]).toBe('Open now, closes at\u00a016:00');
});

test('over a weekend the next opening is on Monday', () => {
  expect(said(office, '2026-12-04T16:00Z', '2026-12-06T23:00Z')[1]).toEqual([
    '2026-12-04T16:00',
    'Stängt nu, öppnar måndag klockan 8.00',
  ]);
});

describe('at a clock change the clock time in Sweden holds', () => {
  test.each([
    ['forward', '2026-03-28T22:00Z', '2026-03-29T06:00', '2026-03-29T20:00'],
    ['back', '2026-10-24T21:00Z', '2026-10-25T07:00', '2026-10-25T21:00'],
  ])('%s', (_, start, opens, closes) => {
    const end = new Date(Date.parse(start) + 86_400_000).toISOString();
    const times = said(daily, start, end).map(([from]) => from);
    expect(times).toEqual(expect.arrayContaining([opens, closes]));
  });

  test('what is open around the clock stays so in the hour that comes twice and over the one that is skipped', () => {
    for (const start of ['2026-03-28T22:00Z', '2026-10-24T21:00Z']) {
      const end = new Date(Date.parse(start) + 2 * 86_400_000).toISOString();
      expect(said(always, start, end).map(([, text]) => text)).toEqual(['', 'Öppet nu', '']);
    }
  });
});

describe('on a public holiday', () => {
  const [start, end] = ['2026-12-23T16:00Z', '2026-12-28T08:00Z'] as const;

  test('of which nothing is known, nothing is said, nor when it opens after it', () => {
    expect(said(daily, start, end)).toEqual([
      nothing,
      ['2026-12-23T16:00', 'Öppet nu, till klockan 22.00'],
      ['2026-12-23T21:00', 'Stängt nu'],
      ['2026-12-23T23:00', ''],
      ['2026-12-26T23:00', 'Stängt nu, öppnar klockan 8.00'],
      ['2026-12-27T07:00', 'Öppet nu, till klockan 22.00'],
      ['2026-12-27T21:00', 'Stängt nu, öppnar måndag klockan 8.00'],
      ['2026-12-27T23:00', 'Stängt nu, öppnar klockan 8.00'],
      ['2026-12-28T07:00', 'Öppet nu, till klockan 22.00'],
      ['2026-12-28T08:00', ''],
    ]);
  });

  test('it is closed, or open as usual, where that is known', () => {
    expect(said({ ...daily, holidays: 'closed' }, start, end).slice(2, 4)).toEqual([
      ['2026-12-23T21:00', 'Stängt nu, öppnar söndag klockan 8.00'],
      ['2026-12-26T23:00', 'Stängt nu, öppnar klockan 8.00'],
    ]);
    expect(said({ ...daily, holidays: 'same' }, start, end)[2]?.[1]).toBe('Stängt nu, öppnar torsdag klockan 8.00');
  });

  test('a day of its own counts more', () => {
    const otherDays = [{ day: '2026-12-24', opens: '10:00', closes: '12:00' }, { day: '2026-12-25' }];
    expect(said({ ...daily, otherDays }, start, '2026-12-25T12:00Z').slice(2)).toEqual([
      ['2026-12-23T21:00', 'Stängt nu, öppnar torsdag klockan 10.00'],
      ['2026-12-23T23:00', 'Stängt nu, öppnar klockan 10.00'],
      ['2026-12-24T09:00', 'Öppet nu, till klockan 12.00'],
      ['2026-12-24T11:00', 'Stängt nu'],
      ['2026-12-25T12:00', ''],
    ]);
  });
});

test('hours that are not known are not told', () => {
  expect(openNow({}, span('2026-11-30T00:00Z', '2026-12-01T00:00Z'), 'sv')).toBeUndefined();
});
