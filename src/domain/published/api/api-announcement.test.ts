import { expect, test } from 'vitest';
import type { Notice } from '../../entries/entry.ts';
import { apiAnnouncement } from './api-announcement.ts';

const site = 'https://help.example';
const notice = (fields: Partial<Notice>): Notice => ({
  id: 'a',
  lang: 'sv',
  title: 'title',
  kind: 'change',
  severity: 'info',
  showFrom: '2024-04-02T08:00',
  summary: 'summary',
  reviewed: '2024-04-01',
  owner: '',
  ...fields,
});

test('a notice with everything', () => {
  const fields = apiAnnouncement(
    notice({
      roles: ['employers'],
      showUntil: '2024-05-14',
      eventFrom: '2024-04-13',
      eventUntil: '2024-04-14',
      textBefore: 'before',
      textDuring: 'during',
      textAfter: 'after',
      methods: ['bankid', 'siths'],
      methodsAdded: ['siths'],
      methodsRemoved: ['telia'],
      updated: '2024-04-03 09:30',
    }),
    site,
  );
  expect(fields).toEqual({
    id: 'a',
    url: 'https://help.example/meddelanden/a/',
    language: 'sv',
    title: 'title',
    kind: 'change',
    severity: 'info',
    urgentUntil: '2024-04-14T22:00:00.000Z',
    roles: ['employers'],
    showFrom: '2024-04-02T06:00:00.000Z',
    showUntil: '2024-05-14T22:00:00.000Z',
    newsUntil: '2024-05-14T22:00:00.000Z',
    eventFrom: '2024-04-12T22:00:00.000Z',
    eventUntil: '2024-04-14T22:00:00.000Z',
    summary: 'summary',
    validity: '13–14\u00a0april\u00a02024',
    phases: [
      { name: 'before', start: '2024-04-02T06:00:00.000Z', end: '2024-04-12T22:00:00.000Z', text: 'before' },
      { name: 'during', start: '2024-04-12T22:00:00.000Z', end: '2024-04-14T22:00:00.000Z', text: 'during' },
      { name: 'after', start: '2024-04-14T22:00:00.000Z', end: '2024-05-14T22:00:00.000Z', text: 'after' },
    ],
    states: [
      {
        name: 'coming',
        start: null,
        end: '2024-04-12T22:00:00.000Z',
        words: expect.stringMatching(/^Börjar /) as string,
      },
      {
        name: 'ongoing',
        start: '2024-04-12T22:00:00.000Z',
        end: '2024-04-14T22:00:00.000Z',
        words: expect.stringMatching(/^Pågår, /) as string,
      },
      { name: 'done', start: '2024-04-14T22:00:00.000Z', end: null, words: 'Genomfört 13–14\u00a0april\u00a02024' },
    ],
    methods: ['bankid', 'siths', 'telia'],
    methodsAdded: ['siths'],
    methodsRemoved: ['telia'],
    updated: '2024-04-03T07:30:00.000Z',
    withdrawn: false,
  });
});

test('what a notice leaves out is null or empty', () => {
  expect(apiAnnouncement(notice({}), site)).toMatchObject({
    roles: [],
    showUntil: null,
    newsUntil: '2024-05-28T06:00:00.000Z',
    eventFrom: null,
    eventUntil: null,
    urgentUntil: null,
    validity: 'från 2\u00a0april\u00a02024 klockan\u00a08.00, tills vidare',
    phases: [{ name: 'during', start: '2024-04-02T06:00:00.000Z', end: null, text: 'summary' }],
    methods: [],
    methodsAdded: [],
    methodsRemoved: [],
    updated: '2024-04-02T06:00:00.000Z',
  });
});

test('a withdrawn notice has its times but no phases, and one state', () => {
  expect(apiAnnouncement(notice({ withdrawn: true }), site)).toMatchObject({
    showFrom: '2024-04-02T06:00:00.000Z',
    phases: [],
    states: [{ name: 'withdrawn', start: null, end: null }],
    withdrawn: true,
  });
});

test('a translation has its own address and words', () => {
  const event = { eventFrom: '2024-04-13', eventUntil: '2024-04-14' };
  expect(apiAnnouncement(notice({ lang: 'en', ...event }), site)).toMatchObject({
    url: 'https://help.example/en/meddelanden/a/',
    language: 'en',
    validity: '13–14\u00a0April\u00a02024',
  });
});
