import { describe, expect, test } from 'vitest';
import type { Announcement } from '../../schema/announcement.ts';
import { allPhases, effectSpan, gaps, listSpans, newsSpan, shownPhases, shownSpan } from './announcement-timeline.ts';
import { boundaries, changes, horizon, lastBoundary, siteBoundaries } from './boundaries.ts';
import { startOf } from './local-time.ts';

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

describe('effectSpan', () => {
  const times = { showFrom: '2024-04-02', showUntil: '2024-04-20' };
  const days = (fields: Parameters<typeof effectSpan>[0]) => {
    const { start, end } = effectSpan(fields);
    return [start, end].map((instant) => (Number.isFinite(instant) ? new Date(instant).toISOString() : instant));
  };
  test.each([
    [
      'an event is as it is written',
      { kind: 'incident', eventFrom: '2024-04-13', eventUntil: '2024-04-14' },
      '13',
      '15',
    ],
    ['a change without an end holds for good', { kind: 'change', eventFrom: '2024-04-13' }, '13', undefined],
    ['a change without an event holds from when it shows', { kind: 'change' }, '02', undefined],
    ['a fault without an end ends with its notice', { kind: 'incident', eventFrom: '2024-04-13' }, '13', '21'],
    ['work without an event is as long as its notice', { kind: 'maintenance' }, '02', '21'],
  ] as const)('%s', (_, fields, start, end) => {
    const midnight = (day: string) => new Date(at(`2024-04-${day}T00:00+02:00`)).toISOString();
    expect(days({ ...times, ...fields })).toEqual([midnight(start), end ? midnight(end) : Infinity]);
  });
});

describe('phases', () => {
  const namesAndTexts = (announcement: Parameters<typeof allPhases>[0]) =>
    allPhases(announcement, 'sv').map(({ name, text }) => `${name}: ${text}`);

  test('follow the event, with the editor’s texts, and the banner has those of its own time', () => {
    expect(allPhases(notice, 'sv').map(({ name, span }) => [name, span.start, span.end])).toEqual([
      ['before', -Infinity, at('2024-04-12T22:00Z')],
      ['during', at('2024-04-12T22:00Z'), at('2024-04-14T22:00Z')],
      ['after', at('2024-04-14T22:00Z'), Infinity],
    ]);
    expect(shownPhases(notice, 'sv').map(({ text, span }) => [text, span.start, span.end])).toEqual([
      ['before', at('2024-04-02T06:00Z'), at('2024-04-12T22:00Z')],
      ['during', at('2024-04-12T22:00Z'), at('2024-04-14T22:00Z')],
      ['after', at('2024-04-14T22:00Z'), at('2024-05-14T22:00Z')],
    ]);
  });

  test('what is over does not say that it goes on where the editor wrote nothing', () => {
    const times = { showFrom: '2024-04-01', showUntil: '2024-04-20', eventFrom: '2024-04-13' };
    expect(namesAndTexts({ ...times, kind: 'maintenance', summary: 'Stängt.' })).toEqual([
      'before: Kommande: Stängt.',
      'during: Stängt.',
      'after: Underhållet är klart.',
    ]);
    expect(namesAndTexts({ ...times, kind: 'change', summary: 'Nytt.' })).toEqual([
      'before: Kommande: Nytt.',
      'during: Nytt.',
    ]);
  });

  test('a part that falls outside the time it shows is left out', () => {
    const phases = shownPhases({ ...notice, showFrom: '2024-04-13', showUntil: '2024-04-14' }, 'sv');
    expect(phases.map(({ name }) => name)).toEqual(['during']);
  });

  test('a withdrawn notice shows none', () => {
    expect(shownPhases({ ...notice, withdrawn: true }, 'sv')).toEqual([]);
  });
});

describe('listSpans', () => {
  test('a change is current from when it happens until its banner goes', () => {
    const { coming, current, past } = listSpans(notice);
    expect([coming.end, current.end]).toEqual([at('2024-04-12T22:00Z'), at('2024-05-14T22:00Z')]);
    expect([current.start, past.start]).toEqual([coming.end, current.end]);
  });

  test('a fault is past when it is over, though its banner still says so', () => {
    expect(listSpans({ ...notice, kind: 'incident' }).past.start).toBe(at('2024-04-14T22:00Z'));
  });

  test('a withdrawn notice is past for all time', () => {
    expect(listSpans({ ...notice, withdrawn: true }).past).toEqual({ start: -Infinity, end: Infinity });
  });
});

describe('boundaries', () => {
  const full = { title: '', severity: 'info' as const, reviewed: '', owner: '' };
  const all = changes(
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

  test('a withdrawal takes no boundary away, and is one', () => {
    const before = changes([{ ...full, ...notice }], []);
    const withdrawn = { ...full, ...notice, withdrawn: true, updated: '2024-04-05T12:00' };
    expect(changes([withdrawn], [])).toEqual([...before, at('2024-04-05T10:00Z')].sort((a, b) => a - b));
  });

  test('a build also differs when a change comes within the horizon', () => {
    const [first = 0, second = 0] = all;
    expect(boundaries([first, second])).toEqual([first - horizon, second - horizon, first, second]);
  });

  test('the last one holds from its own instant on', () => {
    expect(lastBoundary(all, at('2024-04-12T21:59:59.999Z'))).toBe(at('2024-04-02T06:00Z'));
    expect(lastBoundary(all, at('2024-04-12T22:00Z'))).toBe(at('2024-04-12T22:00Z'));
    expect(lastBoundary(all, 5)).toBe(0);
  });

  test('a site without any notice is built for the week that it is', () => {
    const wednesday = at('2024-04-03T10:00Z');
    expect(lastBoundary(siteBoundaries([], [], wednesday), wednesday)).toBe(at('2024-03-31T22:00Z'));
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

describe('news', () => {
  test.each<[string, Partial<Announcement> & Pick<Announcement, 'kind'>, string]>([
    ['a change, eight weeks after its event', { kind: 'change', eventFrom: '2024-04-13' }, '2024-06-08'],
    [
      'a change that takes a weekend, from its end',
      { kind: 'change', eventFrom: '2024-04-13', eventUntil: '2024-04-14' },
      '2024-06-10',
    ],
    ['a change that was made before it is told', { kind: 'change', eventFrom: '2023-01-01' }, '2024-05-28'],
    ['over a clock change, at the same hour', { kind: 'change', showFrom: '2024-09-20 09:00' }, '2024-11-15 09:00'],
    ['a change whose editor says otherwise', { kind: 'change', newsUntil: '2025-01-31' }, '2025-02-01'],
    ['no longer than its banner shows', { kind: 'change', showUntil: '2024-04-30' }, '2024-05-01'],
    ['work that lasts, while its banner shows', { kind: 'maintenance', showUntil: '2024-12-31' }, '2025-01-01'],
    ['an incident, or until its editor says', { kind: 'incident', newsUntil: '2024-04-03' }, '2024-04-04'],
  ])('%s', (_, fields, end) => {
    const notice: Announcement = {
      ...{ title: '', severity: 'info', summary: '', reviewed: '', owner: '', showFrom: '2024-04-02' },
      ...fields,
    };
    expect(newsSpan(notice)).toEqual({ start: startOf(notice.showFrom), end: startOf(end) });
    expect(changes([notice], [])).toContain(startOf(end));
  });
});
