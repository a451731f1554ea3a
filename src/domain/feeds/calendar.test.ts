import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendar } from './calendar.ts';
import type { Notice } from './notice.ts';

const notice = (fields: Partial<Notice> = {}): Notice => ({
  id: 'a',
  lang: 'sv',
  title: 'title',
  summary: 'summary',
  kind: 'incident',
  severity: 'info',
  showFrom: '2024-04-02T08:00',
  reviewed: '2024-04-01',
  owner: '',
  ...fields,
});

const settings = { name: 'Driftstörningar, underhåll', lang: 'sv', site: 'https://help.example' } as const;
const write = (...notices: Notice[]) => calendar(notices, settings);
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsOf = (...notices: Notice[]) => read(write(...notices)).getAllSubcomponents('vevent');
const eventOf = (fields: Partial<Notice>) => new ICAL.Event(eventsOf(notice(fields))[0]);
const valueOf = (fields: Partial<Notice>, name: string) =>
  eventsOf(notice(fields))[0]?.getFirstPropertyValue(name)?.toString();
const linesOf = (fields: Partial<Notice>) => write(notice(fields)).split('\r\n');

describe('times', () => {
  test('a clock time is in Swedish time, also over a clock change', () => {
    const fields = { eventFrom: '2024-03-30T22:00', eventUntil: '2024-03-31T06:00' };
    expect(linesOf(fields)).toContain('DTSTART;TZID=Europe/Stockholm:20240330T220000');
    expect(linesOf(fields)).toContain('DTEND;TZID=Europe/Stockholm:20240331T060000');
    const { startDate, endDate } = eventOf(fields);
    expect(startDate.toJSDate().toISOString()).toBe('2024-03-30T21:00:00.000Z');
    expect(endDate.toJSDate().toISOString()).toBe('2024-03-31T04:00:00.000Z');
  });

  test('the second of two like clock times is in UTC, which alone can name it', () => {
    const fields = { eventFrom: '2024-10-27T02:30+01:00', eventUntil: '2024-10-27T04:00' };
    expect(linesOf(fields)).toContain('DTSTART:20241027T013000Z');
    expect(linesOf(fields)).toContain('DTEND:20241027T030000Z');
    expect(linesOf({ ...fields, eventFrom: '2024-10-27T02:30+02:00' })).toContain(
      'DTSTART;TZID=Europe/Stockholm:20241027T023000',
    );
  });

  test.each([
    ['days', '2024-04-13', '2024-04-14', '20240413', '20240415'],
    ['a day', '2024-04-13', '2024-04-13', '20240413', '20240414'],
    ['a day with 23 hours', '2024-03-31', '2024-03-31', '20240331', '20240401'],
    ['midnights', '2024-04-13T00:00', '2024-04-15T00:00', '20240413', '20240415'],
  ])('%s from midnight to midnight are whole days', (_, eventFrom, eventUntil, start, end) => {
    const lines = linesOf({ eventFrom, eventUntil });
    expect(lines).toContain(`DTSTART;VALUE=DATE:${start}`);
    expect(lines).toContain(`DTEND;VALUE=DATE:${end}`);
  });

  test('a day that does not end at midnight has clock times', () => {
    const lines = linesOf({ eventFrom: '2024-04-13', eventUntil: '2024-04-14T12:00' });
    expect(lines).toContain('DTSTART;TZID=Europe/Stockholm:20240413T000000');
  });

  test.each([
    ['2024-04-13', 'DTSTART;VALUE=DATE:20240413'],
    ['2024-04-13T09:00', 'DTSTART;TZID=Europe/Stockholm:20240413T090000'],
  ])('without an end %s is a beginning only', (eventFrom, start) => {
    const lines = linesOf({ eventFrom });
    expect(lines).toContain(start);
    expect(lines.filter((line) => line.startsWith('DTEND'))).toEqual([]);
  });

  test('without an event, maintenance that ends stands in the calendar and nothing else does', () => {
    const shown = { showFrom: '2024-04-02', showUntil: '2024-04-03' };
    expect(linesOf({ ...shown, kind: 'maintenance' })).toContain('DTEND;VALUE=DATE:20240404');
    expect(eventsOf(notice({ ...shown, kind: 'change' }), notice({ kind: 'maintenance' }))).toEqual([]);
  });
});

test('an event stays the same when it changes, and tells that it has', () => {
  const event = { eventFrom: '2024-04-13', eventUntil: '2024-04-14', reviewed: '2024-03-20' };
  const changed = { ...event, updated: '2024-04-10T09:30' };
  const facts = (fields: Partial<Notice>) =>
    ['uid', 'sequence', 'dtstamp', 'last-modified', 'status'].map((name) => valueOf(fields, name));
  const uid = 'a@help.example';
  const [first, second] = ['2024-03-19T23:00:00Z', '2024-04-10T07:30:00Z'];
  expect(facts(event)).toEqual([uid, '0', first, first, 'CONFIRMED']);
  expect(facts(changed)).toEqual([uid, '2248290', second, second, 'CONFIRMED']);
  expect(facts({ ...changed, withdrawn: true })).toEqual([uid, '2248291', second, second, 'CANCELLED']);
  expect(valueOf({ ...event, withdrawn: true }, 'sequence')).toBe('1');
});

test('has coming events, in the order of their times', () => {
  const [late, early] = [notice({ id: 'b', eventFrom: '2031-05-01' }), notice({ eventFrom: '2030-05-01' })];
  expect(eventsOf(late, early).map((event) => event.getFirstPropertyValue('uid'))).toEqual([
    'a@help.example',
    'b@help.example',
  ]);
});

test('says which language a text is in and where to read more', () => {
  const fields: Partial<Notice> = { lang: 'en', eventFrom: '2024-04-13' };
  const [event] = eventsOf(notice(fields));
  expect(event?.getFirstProperty('summary')?.getParameter('language')).toBe('en');
  expect(event?.getFirstProperty('description')?.getParameter('language')).toBe('en');
  expect(valueOf(fields, 'url')).toBe('https://help.example/en/meddelanden/a/');
});

test('has a name, and asks to be fetched every hour', () => {
  const whole = read(write());
  expect(write()).toContain('\r\nX-WR-CALNAME:Driftstörningar\\, underhåll\r\n');
  expect(whole.getFirstPropertyValue('refresh-interval')?.toString()).toBe('PT1H');
  expect(write()).toContain('\r\nX-PUBLISHED-TTL:PT1H\r\n');
});

test('an empty calendar still has a component', () => {
  expect(
    read(write())
      .getAllSubcomponents()
      .map(({ name }) => name),
  ).toEqual(['vtimezone']);
});

test('the time zone has every clock change that Temporal knows, and no other', () => {
  const changes = read(write())
    .getFirstSubcomponent('vtimezone')
    ?.getAllSubcomponents()
    .flatMap((part) => {
      const [before, after] = ['tzoffsetfrom', 'tzoffsetto'].map((name) =>
        (part.getFirstPropertyValue(name) as ICAL.UtcOffset).toSeconds(),
      );
      const dtstart = part.getFirstPropertyValue('dtstart') as ICAL.Time;
      const rule = new ICAL.RecurExpansion({ component: part, dtstart });
      return Array.from({ length: 60 }, () => `${rule.next().toString()}Z`).map((wall) => [
        Date.parse(wall) / 1000 - Number(before),
        after,
      ]);
    })
    .sort(([a = 0], [b = 0]) => a - b);
  const known = [];
  let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from('1996-01-01T00:00[Europe/Stockholm]');
  while (known.length < 120 && (at = at.getTimeZoneTransition('next'))) {
    known.push([at.epochMilliseconds / 1000, at.offsetNanoseconds / 1e9]);
  }
  expect(changes).toEqual(known);
});

test('any text comes through, in lines of at most 75 octets that end in CRLF', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 300 }).filter((text) => !/\p{Cc}/u.test(text));
  fc.assert(
    fc.property(line, line, (title, summary) => {
      const text = write(notice({ title, summary, eventFrom: '2024-04-13' }));
      const lines = text.split('\r\n');
      expect(lines.pop()).toBe('');
      expect(lines.filter((one) => Buffer.byteLength(one) > 75 || /[\r\n]/.test(one))).toEqual([]);
      const event = new ICAL.Event(read(text).getAllSubcomponents('vevent')[0]);
      expect([event.summary, event.description ?? '']).toEqual([title, summary]);
    }),
  );
});
