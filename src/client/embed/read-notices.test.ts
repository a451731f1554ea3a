import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { readNotices } from './read-notices.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
afterEach(() => warn.mockClear());
afterAll(() => warn.mockRestore());

const notice = {
  url: 'https://help.example/meddelanden/a/',
  language: 'sv',
  title: 'title',
  severity: 'info',
  urgentUntil: '2024-04-02T06:01:00.000Z',
  roles: [],
  showFrom: '2024-04-02T06:00:00.000Z',
  showUntil: null,
  validity: 'validity',
  phases: [{ name: 'during', start: '2024-04-02T06:00:00.000Z', end: null, text: 'text' }],
  states: [{ name: 'ongoing', start: '2024-04-02T06:00:00.000Z', end: null, words: 'words' }],
  withdrawn: false,
};
const document = { version: 1, built: '2024-04-02T06:00:00.000Z', roles: ['a'], announcements: [notice] };
const shown = { start: Date.parse('2024-04-02T06:00Z'), end: Infinity };
const read = (fields: object) => readNotices({ ...document, announcements: [{ ...notice, ...fields }] });

test('a document as the site publishes it', () => {
  expect(readNotices(document)).toEqual({
    built: shown.start,
    roles: ['a'],
    isWhole: true,
    notices: [
      {
        title: 'title',
        url: 'https://help.example/meddelanden/a/',
        language: 'sv',
        severity: 'info',
        urgent: { start: -Infinity, end: shown.start + 60_000 },
        roles: [],
        span: shown,
        texts: [{ text: 'text', span: shown }],
        states: [{ text: 'words', span: shown }],
      },
    ],
  });
  expect(warn).not.toHaveBeenCalled();
});

test('a site that says neither states nor groups gives the times in words, at all times', () => {
  const { notices, roles } = readNotices({
    ...document,
    roles: undefined,
    announcements: [{ ...notice, states: undefined, urgentUntil: undefined }],
  });
  expect(notices[0]?.urgent.end).toBe(Infinity);
  expect(roles).toBeUndefined();
  expect(notices[0]?.states).toEqual([{ text: 'validity', span: { start: -Infinity, end: Infinity } }]);
});

test.each([undefined, null, 'soon', 5, {}])('a build time of %j hides nothing', (built) => {
  expect(readNotices({ ...document, built })).toMatchObject({ built: expect.any(Number) as number, isWhole: true });
  expect(readNotices({ ...document, built }).notices).toHaveLength(1);
});

describe('a link', () => {
  test.each(['https://help.example/', 'http://127.0.0.1:8000/meddelanden/'])('leads to %s', (url) => {
    expect(read({ url }).notices[0]?.url).toBe(url);
  });

  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '/a',
    '',
    5,
    null,
  ])('does not lead to %j, but the notice shows', (url) => {
    expect(read({ url }).notices).toMatchObject([{ title: 'title', url: undefined }]);
  });
});

test('a withdrawn notice is left out, and nothing is amiss', () => {
  expect(read({ withdrawn: true })).toMatchObject({ notices: [], isWhole: true });
});

test.each([
  null,
  'text',
  5,
  [],
  {},
  { ...notice, title: undefined },
  { ...notice, title: 5 },
  { ...notice, severity: 'constructor' },
  { ...notice, roles: 'a' },
  { ...notice, roles: [5] },
  { ...notice, showFrom: 'soon' },
  { ...notice, showUntil: undefined },
  { ...notice, phases: {} },
  { ...notice, phases: [null] },
  { ...notice, phases: [{ text: 'x', start: 'soon', end: null }] },
  { ...notice, states: [{ words: 5, start: null, end: null }] },
])('a notice of a wrong shape hides no other and is told (%#)', (wrong) => {
  const { notices, isWhole } = readNotices({ ...document, announcements: [wrong, notice, wrong] });
  expect(notices.map(({ title }) => title)).toEqual(['title']);
  expect(isWhole).toBe(false);
  expect(warn).toHaveBeenCalledTimes(2);
});

test.each([null, [], 'x', {}, { version: 2, announcements: [] }, { version: 1 }, { version: 1, announcements: {} }])(
  'nothing can be read in %j',
  (wrong) => expect(() => readNotices(wrong)).toThrow(TypeError),
);
