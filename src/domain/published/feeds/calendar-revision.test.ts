import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { localAt } from '../../time/local-time.ts';
import { calendar } from './icalendar.ts';
import type { Notice } from '../../entries/entry.ts';

const event: Notice = {
  id: 'a',
  lang: 'sv',
  title: 'title',
  summary: 'summary',
  kind: 'incident',
  severity: 'info',
  showFrom: '2024-04-02T08:00',
  eventFrom: '2024-04-13',
  eventUntil: '2024-04-14',
  reviewed: '2024-03-20',
  owner: '',
};
const words = { feedNews: { withdrawn: '' }, untilFurtherNotice: '', holdsUntilFurtherNotice: '' };

/** What a program knows an event and its revisions by, in a calendar that is built for an instant. */
function facts(fields: Partial<Notice>, built = Date.parse('2024-04-02T12:00Z')): string[] {
  const settings = {
    name: '',
    lang: 'sv',
    site: 'https://help.example',
    built,
    words: { sv: words, en: words },
  } as const;
  const read = new ICAL.Component(ICAL.parse(calendar([{ ...event, ...fields }], settings)) as unknown[]);
  const [found] = read.getAllSubcomponents('vevent');
  return ['uid', 'sequence', 'dtstamp', 'last-modified'].map((name) => String(found?.getFirstPropertyValue(name)));
}

describe('the revision of an event', () => {
  test('is as late as the change that its editor has noted, else as the review', () => {
    const minutes = (fields: Partial<Notice>) => facts(fields).map((fact) => fact.slice(0, 16));
    const [first, second] = ['2024-03-19T23:00', '2024-04-10T07:30'];
    const updated = '2024-04-10T09:30';
    expect(minutes({})).toEqual(['a@help.example', '0', first, first]);
    expect(minutes({ updated })).toEqual(['a@help.example', '4496580', second, second]);
    expect(minutes({ updated, withdrawn: true })).toEqual(['a@help.example', '4496581', second, second]);
    expect(minutes({ updated, reviewed: '2024-04-12' })[3]).toBe('2024-04-11T22:00');
  });

  const minute = fc.integer({
    min: Date.parse('2024-03-21T00:00Z') / 60_000,
    max: Date.parse('2024-04-30T00:00Z') / 60_000,
  });
  const said = fc.record({
    title: fc.constantFrom('a', 'b', 'c', 'd'),
    eventUntil: fc.option(fc.constantFrom('2024-04-14', '2024-04-15 12:00'), { nil: undefined }),
    showUntil: fc.option(fc.constantFrom('2024-04-02 13:00', '2024-05-01'), { nil: undefined }),
    withdrawn: fc.boolean(),
  });
  const clock = (at: number) => localAt(at * 60_000).toString({ smallestUnit: 'minute', timeZoneName: 'never' });

  test('says one time, and is later by every part after a change that is noted later', () => {
    const revision = (at: number, fields: Partial<Notice>) => facts({ ...fields, updated: clock(at) }, at * 60_000);
    fc.assert(
      fc.property(minute, fc.integer({ min: 1, max: 2000 }), said, said, (first, later, before, after) => {
        const [, sequence = '', stamp = '', modified] = revision(first, before);
        const [, nextSequence = '', nextStamp = ''] = revision(first + later, after);
        expect(modified).toBe(stamp);
        expect(nextStamp > stamp, `${stamp} and then ${nextStamp}`).toBe(true);
        expect(Number(nextSequence)).toBeGreaterThan(Number(sequence));
      }),
    );
  });

  test('is later by every part when a fault without an end is over', () => {
    const open: Partial<Notice> = { eventFrom: '2024-04-01', eventUntil: undefined, updated: '2024-04-01 10:00' };
    const [before, after] = [facts(open), facts({ ...open, showUntil: '2024-04-02 13:00' })];
    expect(Number(after[1])).toBeGreaterThan(Number(before[1]));
    expect([after[2], after[3]].every((time = '') => time > (before[2] ?? ''))).toBe(true);
  });

  test.each([
    ['a start', { eventFrom: '2024-04-12' }],
    ['an end', { eventUntil: '2024-04-15' }],
    ['no end', { eventUntil: undefined }],
    ['a title', { title: 'x' }],
    ['a summary', { summary: 'x' }],
    ['a translation', { lang: 'en' }],
    ['a withdrawal', { withdrawn: true }],
  ] satisfies [string, Partial<Notice>][])('is another with %s that nobody has noted', (_, fields) => {
    expect(facts(fields)).not.toEqual(facts({}));
  });

  test('stays with what the calendar does not say', () => {
    expect(facts({ owner: 'x', severity: 'critical', textBefore: 'x', showUntil: '2024-05-01' })).toEqual(facts({}));
  });
});
