import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendar } from './icalendar.ts';
import type { Notice } from '../../entries/entry.ts';

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

const words = {
  feedNews: { withdrawn: 'Återkallat' },
  untilFurtherNotice: 'tills vidare',
  holdsUntilFurtherNotice: 'Gäller tills vidare.',
};
const settings = {
  name: 'Driftstörningar, underhåll',
  lang: 'sv',
  site: 'https://help.example',
  built: Date.parse('2024-04-02T12:00Z'),
  words: { sv: words, en: words },
} as const;
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

  test.each([
    ['a start', '2024-10-27T02:30+01:00', '2024-10-27T04:00', '20241027T013000Z', '20241027T030000Z'],
    ['the other start', '2024-10-27T02:30+02:00', '2024-10-27T04:00', '20241027T003000Z', '20241027T030000Z'],
    ['an end', '2024-10-26T22:00', '2024-10-27T02:00+02:00', '20241026T200000Z', '20241027T000000Z'],
  ])('%s in the hour that comes twice is in UTC', (_, eventFrom, eventUntil, start, end) => {
    const lines = linesOf({ eventFrom, eventUntil });
    expect(lines).toContain(`DTSTART:${start}`);
    expect(lines).toContain(`DTEND:${end}`);
  });

  test.each(['2024-10-27T01:59', '2024-10-27T03:00', '2024-03-31T03:00'])('%s comes once', (eventFrom) => {
    expect(linesOf({ eventFrom })).toContain(`DTSTART;TZID=Europe/Stockholm:${eventFrom.replaceAll(/[-:]/g, '')}00`);
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

describe('without an end', () => {
  const texts = (fields: Partial<Notice>) => ['summary', 'description'].map((name) => valueOf(fields, name));

  test('a fault says in its title too that it goes on until further notice', () => {
    expect(texts({ eventFrom: '2024-04-01' })).toEqual(['title (tills vidare)', 'summary\n\nGäller tills vidare.']);
  });

  test('a change says that it holds', () => {
    expect(texts({ kind: 'change', eventFrom: '2024-04-01' })).toEqual(['title', 'summary\n\nGäller tills vidare.']);
  });

  test('a fault that is over has an end, which is another revision', () => {
    const open: Partial<Notice> = { eventFrom: '2024-04-01T10:00' };
    const over: Partial<Notice> = { ...open, showUntil: '2024-04-02T13:00' };
    expect(linesOf(over)).toContain('DTEND;TZID=Europe/Stockholm:20240402T130000');
    expect(texts(over)).toEqual(['title', 'summary']);
    expect(valueOf(over, 'last-modified')).toMatch(/^2024-04-02T11:00:/);
  });

  test('one with an end says nothing of it', () => {
    expect(texts({ eventFrom: '2024-04-01', eventUntil: '2024-04-20' })).toEqual(['title', 'summary']);
  });
});

test('a withdrawn event says so in its title, and nothing else that could be read as valid', () => {
  const fields: Partial<Notice> = { eventFrom: '2024-04-13', withdrawn: true };
  expect(valueOf(fields, 'status')).toBe('CANCELLED');
  expect(valueOf(fields, 'summary')).toBe('Återkallat: title');
  expect(valueOf(fields, 'description')).toMatch(/^Återkallat: /);
  expect(write(notice(fields))).not.toContain('tills vidare');
});

test('has coming events, in the order of their times', () => {
  const [late, early] = [notice({ id: 'b', eventFrom: '2031-05-01' }), notice({ eventFrom: '2030-05-01' })];
  expect(eventsOf(late, early).map((event) => event.getFirstPropertyValue('uid'))).toEqual([
    'a@help.example',
    'b@help.example',
  ]);
});

test('says where to read more', () => {
  expect(valueOf({ lang: 'en', eventFrom: '2024-04-13' }, 'url')).toBe('https://help.example/en/meddelanden/a/');
});

test('has no parameters but for times, for programs that make an object of what has some', () => {
  const properties = eventsOf(notice({ eventFrom: '2024-04-13' })).flatMap((event) => event.getAllProperties());
  const named = properties.filter((one) => Object.keys(one.toJSON()[1] as object).length > 0);
  expect(named.map(({ name }) => name)).toEqual([]);
  expect(linesOf({ eventFrom: '2024-04-13' })).toContain('URL:https://help.example/meddelanden/a/');
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

test('any text comes through, in lines of at most 75 octets that end in CRLF', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 300 }).filter((text) => !/\p{Cc}/u.test(text));
  fc.assert(
    fc.property(line, line, (title, summary) => {
      const text = write(notice({ title, summary, eventFrom: '2024-04-13', eventUntil: '2024-04-13' }));
      const lines = text.split('\r\n');
      expect(lines.pop()).toBe('');
      expect(lines.filter((one) => Buffer.byteLength(one) > 75 || /[\r\n]/.test(one))).toEqual([]);
      const event = new ICAL.Event(read(text).getAllSubcomponents('vevent')[0]);
      expect([event.summary, event.description ?? '']).toEqual([title, summary]);
    }),
  );
});
