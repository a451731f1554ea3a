import { describe, expect, test } from 'vitest';
import { gaps, phases, shownSpan } from './announcement-timeline.ts';
import { boundaries, lastBoundary } from './boundaries.ts';

const at = (text: string) => Date.parse(text);
const notice = {
  summary: 'summary',
  textBefore: 'before',
  textAfter: 'after',
  showFrom: '2024-04-02T08:00',
  showUntil: '2024-05-14',
  eventFrom: '2024-04-13',
  eventUntil: '2024-04-14',
};

describe('shownSpan', () => {
  test('a day at the end counts in full', () => {
    expect(shownSpan(notice)).toEqual({ start: at('2024-04-02T06:00Z'), end: at('2024-05-14T22:00Z') });
  });

  test('without an end it shows until further notice', () => {
    expect(shownSpan({ showFrom: '2024-04-13' }).end).toBe(Infinity);
  });
});

describe('phases', () => {
  test('before, during and after follow each other, and a missing text is the summary', () => {
    expect(phases(notice)).toEqual([
      { span: { start: at('2024-04-02T06:00Z'), end: at('2024-04-12T22:00Z') }, text: 'before' },
      { span: { start: at('2024-04-12T22:00Z'), end: at('2024-04-14T22:00Z') }, text: 'summary' },
      { span: { start: at('2024-04-14T22:00Z'), end: at('2024-05-14T22:00Z') }, text: 'after' },
    ]);
  });

  test('a part that falls outside the time it shows is left out', () => {
    const texts = phases({ ...notice, showFrom: '2024-04-13', showUntil: '2024-04-14' }).map(({ text }) => text);
    expect(texts).toEqual(['summary']);
  });

  test('without an event there is one text', () => {
    expect(phases({ summary: 'summary', showFrom: '2024-04-13' })).toHaveLength(1);
  });
});

describe('boundaries', () => {
  const all = boundaries(
    [{ ...notice, title: '', kind: 'change', severity: 'info', reviewed: '', owner: '' }],
    [
      {
        title: '',
        summary: '',
        order: 0,
        reviewed: '',
        owner: '',
        methods: [{ method: 'telia', until: '2024-04-12' }],
      },
    ],
  );

  test('every edge once, in order', () => {
    const days = ['2024-04-02T06:00Z', '2024-04-12T22:00Z', '2024-04-14T22:00Z', '2024-05-14T22:00Z'];
    expect(all).toEqual(days.map(at));
  });

  test('the last one holds from its own instant on', () => {
    expect(lastBoundary(all, at('2024-04-12T21:59:59.999Z'))).toBe(at('2024-04-02T06:00Z'));
    expect(lastBoundary(all, at('2024-04-12T22:00Z'))).toBe(at('2024-04-12T22:00Z'));
    expect(lastBoundary(all, 5)).toBe(0);
  });
});

describe('gaps', () => {
  test.each([
    ['no spans leave all of time', [], [[-Infinity, Infinity]]],
    ['what is covered for good leaves what came before', [[5, Infinity]], [[-Infinity, 5]]],
    [
      'spans that meet or overlap leave nothing between',
      [
        [4, 9],
        [1, 2],
        [2, 4],
        [5, 6],
      ],
      [
        [-Infinity, 1],
        [9, Infinity],
      ],
    ],
  ])('%s', (_, spans, free) => {
    const asSpan = ([start = 0, end = 0]: number[]) => ({ start, end });
    expect(gaps(spans.map(asSpan))).toEqual(free.map(asSpan));
  });
});
