import { describe, expect, test } from 'vitest';
import { newsOf } from './notice-news.ts';
import type { Notice } from '../../entries/entry.ts';

const fault: Notice = {
  id: 'a',
  lang: 'sv',
  title: 'title',
  summary: 'summary',
  kind: 'incident',
  severity: 'warning',
  showFrom: '2026-12-01T08:00',
  reviewed: '2026-12-01',
  owner: '',
};
const work: Notice = { ...fault, kind: 'maintenance', eventFrom: '2026-12-05T22:00', eventUntil: '2026-12-06T06:00' };
const change: Notice = { ...work, kind: 'change', roles: ['b', 'a'], methodsAdded: ['siths', 'freja'] };

const afterwards: Partial<Notice> = { updated: '2026-12-07' };
const noted: Partial<Notice> = { showUntil: '2026-12-01 12:00', updated: '2026-12-01 12:20' };
const known: Partial<Notice> = { ...noted, eventFrom: '2026-12-01 08:00', eventUntil: '2026-12-01 12:00' };
const late: Partial<Notice> = { ...noted, updated: '2026-12-02 12:01' };

const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Stockholm').epochMilliseconds;
const news = (notice: Notice, when: string) => newsOf(notice, at(when));
const said = (notice: Notice, when: string) => {
  const { name, since } = news(notice, when) ?? {};
  return name && `${name} ${new Date(since ?? 0).toISOString().slice(0, 16)}`;
};

describe('the last word on a notice', () => {
  test.each([
    ['nothing before it shows', fault, '2026-12-01T07:59', undefined],
    ['the notice itself', fault, '2026-12-01T08:00', 'first 2026-12-01T07:00'],
    ['a change', { ...fault, updated: '2026-12-01 10:00' }, '2026-12-01T11:00', 'changed 2026-12-01T09:00'],
    [
      'no change that was made before',
      { ...fault, updated: '2026-12-01 07:00' },
      '2026-12-02',
      'first 2026-12-01T07:00',
    ],
    ['no end that has not come', work, '2026-12-06T05:59', 'first 2026-12-01T07:00'],
    ['the end', work, '2026-12-06T06:00', 'over 2026-12-06T05:00'],
    [
      'a change after the end',
      { ...work, updated: '2026-12-06 08:00' },
      '2026-12-06T09:00',
      'changed 2026-12-06T07:00',
    ],
    ['the end, noted later', { ...fault, ...noted }, '2026-12-01T13:00', 'over 2026-12-01T11:20'],
    ['the end of a fault', { ...fault, ...known }, '2026-12-01T13:00', 'over 2026-12-01T11:20'],
    [
      'the end of work, noted later',
      { ...fault, kind: 'maintenance', ...noted },
      '2026-12-02',
      'over 2026-12-01T11:20',
    ],
    ['a change long after the end', { ...fault, ...late }, '2026-12-03T09:00', 'changed 2026-12-02T11:01'],
    [
      'the end and no change before it',
      { ...work, updated: '2026-12-03 08:00' },
      '2026-12-07',
      'over 2026-12-06T05:00',
    ],
    ['the end of a fault', { ...fault, showUntil: '2026-12-01 12:00' }, '2026-12-01T12:00', 'over 2026-12-01T11:00'],
    ['that a change has been made', change, '2026-12-06T06:00', 'done 2026-12-06T05:00'],
    ['a change in what has been made', { ...change, ...afterwards }, '2026-12-08', 'changed 2026-12-06T23:00'],
    [
      'one in what applies',
      { ...change, eventUntil: undefined, ...afterwards },
      '2026-12-08',
      'changed 2026-12-06T23:00',
    ],
    [
      'that a change has been made after one',
      { ...change, updated: '2026-12-02' },
      '2026-12-08',
      'done 2026-12-06T05:00',
    ],
    [
      'a withdrawal of what is over',
      { ...work, withdrawn: true, ...afterwards },
      '2026-12-08',
      'withdrawn 2026-12-06T23:00',
    ],
    ['that a change applies', { ...change, eventUntil: undefined }, '2026-12-05T22:00', 'inForce 2026-12-05T21:00'],
    ['no more of a change at once', { ...fault, kind: 'change' }, '2026-12-05', 'first 2026-12-01T07:00'],
    ['a withdrawal', { ...fault, withdrawn: true, updated: '2026-12-02' }, '2026-12-02', 'withdrawn 2026-12-01T23:00'],
    ['one without its time', { ...fault, withdrawn: true }, '2026-12-02', 'withdrawn 2026-12-01T07:00'],
    ['nothing of what nobody saw', { ...fault, withdrawn: true, updated: '2026-11-30' }, '2026-12-02', undefined],
  ] satisfies [string, Notice, string, string | undefined][])('is %s', (_, notice, when, expected) => {
    expect(said(notice, when)).toBe(expected);
  });
});

describe('its name', () => {
  const idOf = (fields: Partial<Notice>, when = '2026-12-02') => news({ ...change, ...fields }, when)?.id;

  test.each([
    ['words', { title: 'x', summary: 'x', textBefore: 'x', textDuring: 'x' }],
    ['a review', { reviewed: '2026-12-02', owner: 'x' }],
    ['the time that the banner shows', { showUntil: '2026-12-20' }],
    ['how a time is written', { eventFrom: '2026-12-05 22:00+01:00' }],
    ['the order of lists', { roles: ['a', 'b'], methodsAdded: ['freja', 'siths'] }],
    ['a change before it showed', { updated: '2026-11-30' }],
  ] satisfies [string, Partial<Notice>][])('stays with %s', (_, fields) => {
    expect(idOf(fields)).toBe(idOf({}));
  });

  test.each([
    ['a start', { eventFrom: '2026-12-05 23:00' }],
    ['an end', { eventUntil: '2026-12-06 07:00' }],
    ['no end', { eventUntil: undefined }],
    ['a severity', { severity: 'critical' }],
    ['a kind', { kind: 'incident' }],
    ['a group', { roles: ['a'] }],
    ['everyone', { roles: undefined }],
    ['a method', { methodsAdded: ['siths'] }],
    ['one that goes', { methodsRemoved: ['telia'] }],
    ['a change that its editor has noted', { updated: '2026-12-01 09:00' }],
    ['a later one', { updated: '2026-12-01 09:01' }],
    ['a withdrawal', { withdrawn: true }],
  ] satisfies [string, Partial<Notice>][])('is another with %s', (_, fields) => {
    expect(idOf(fields)).not.toBe(idOf({}));
  });

  test('is another when what it is about is over', () => {
    expect(idOf({}, '2026-12-06T06:00')).not.toBe(idOf({}, '2026-12-06T05:59'));
  });
});

describe('the word before it', () => {
  const announced = news(work, '2026-12-02');
  const changed: Notice = { ...work, updated: '2026-12-03 08:00' };

  test.each([
    ['a notice', work, '2026-12-02', undefined],
    ['an end', work, '2026-12-07', announced?.id],
    ['the end of what has changed', changed, '2026-12-07', news(changed, '2026-12-04')?.id],
  ] satisfies [string, Notice, string, string | undefined][])('is known for %s', (_, notice, when, expected) => {
    expect(news(notice, when)?.before).toBe(expected);
  });

  test.each([
    ['a change, which has other times than before', changed, '2026-12-04'],
    ['a change in what goes on since', changed, '2026-12-06T01:00'],
    ['a change at the very end', { ...work, updated: '2026-12-06 06:00' }, '2026-12-07'],
    ['an end that is noted later', { ...fault, ...noted }, '2026-12-02'],
    ['a withdrawal, which may have followed a change', { ...changed, withdrawn: true }, '2026-12-04'],
    ['a withdrawal at no time', { ...work, withdrawn: true }, '2026-12-04'],
  ] satisfies [string, Notice, string][])('is not known for %s', (_, notice, when) => {
    expect(news(notice, when)).toMatchObject({ isFirst: false, before: undefined });
  });

  test('is none for what was over before it showed', () => {
    const old: Notice = { ...work, showFrom: '2026-12-10' };
    expect(news(old, '2026-12-11')).toMatchObject({ name: 'over', isFirst: true });
  });
});
