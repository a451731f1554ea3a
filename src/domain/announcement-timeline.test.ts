import { describe, expect, test } from 'vitest';
import { allPhases, gaps, shownPhases, shownSpan } from './announcement-timeline.ts';
import { boundaries, lastBoundary } from './boundaries.ts';

const at = (text: string) => Date.parse(text);
const notice = {
  kind: 'change' as const,
  summary: 'summary',
  textDuring: 'during',
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
  const namesAndTexts = (announcement: Parameters<typeof allPhases>[0]) =>
    allPhases(announcement, 'sv').map(({ name, text }) => `${name}: ${text}`.replaceAll('\u00a0', '_'));

  test('follow each other, with the editor’s texts', () => {
    expect(allPhases(notice, 'sv').map(({ name, span }) => [name, span.start, span.end])).toEqual([
      ['coming', -Infinity, at('2024-04-02T06:00Z')],
      ['before', at('2024-04-02T06:00Z'), at('2024-04-12T22:00Z')],
      ['during', at('2024-04-12T22:00Z'), at('2024-04-14T22:00Z')],
      ['after', at('2024-04-14T22:00Z'), at('2024-05-14T22:00Z')],
      ['ended', at('2024-05-14T22:00Z'), Infinity],
    ]);
    expect(shownPhases(notice, 'sv').map(({ text }) => text)).toEqual(['before', 'during', 'after']);
  });

  test('have the kind’s texts where the editor wrote none', () => {
    const times = {
      showFrom: '2024-04-01',
      showUntil: '2024-04-20',
      eventFrom: '2024-04-13T09:00',
      eventUntil: '2024-04-13T15:30',
    };
    expect(namesAndTexts({ ...times, kind: 'maintenance', summary: 'Sammanfattning.' })).toMatchInlineSnapshot(`
      [
        "coming: Sammanfattning.",
        "before: Planerat underhåll börjar lördag 13_april_2024_kl._9.00. Sammanfattning.",
        "during: Underhåll pågår till lördag 13_april_2024_kl._15.30. Sammanfattning.",
        "after: Underhållet är klart.",
        "ended: Sammanfattning.",
      ]
    `);
    expect(namesAndTexts({ ...times, eventUntil: undefined, kind: 'incident', summary: 'Sammanfattning.' }))
      .toMatchInlineSnapshot(`
      [
        "coming: Sammanfattning.",
        "before: Störningen väntas börja lördag 13_april_2024_kl._9.00. Sammanfattning.",
        "during: Störningen pågår. Sammanfattning.",
        "ended: Sammanfattning.",
      ]
    `);
  });

  test('a part that falls outside the time it shows is left out', () => {
    const phases = shownPhases({ ...notice, showFrom: '2024-04-13', showUntil: '2024-04-14' }, 'sv');
    expect(phases.map(({ name }) => name)).toEqual(['during']);
  });

  test('without an event there is one text', () => {
    expect(namesAndTexts({ kind: 'change', summary: 'Sammanfattning.', showFrom: '2024-04-13' })).toEqual([
      'coming: Sammanfattning.',
      'during: Sammanfattning.',
    ]);
  });
});

describe('boundaries', () => {
  const all = boundaries(
    [{ ...notice, title: '', severity: 'info', reviewed: '', owner: '' }],
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
    const days = [
      '2024-04-02T06:00Z',
      '2024-04-12T22:00Z',
      '2024-04-14T22:00Z',
      '2024-05-14T22:00Z',
      '2025-05-14T22:00Z',
    ];
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
