import { expect, test } from 'vitest';
import type { Notice } from '../../entries/entry.ts';
import { apiStatus } from './api-status.ts';

const built = Date.parse('2026-11-30T12:00+01:00');
const settings = {
  locale: 'en' as const,
  site: 'https://help.example/login',
  built,
  roles: [
    { id: 'employers', title: 'Employers' },
    { id: 'dentists', title: 'Dentists' },
  ],
  methods: [
    { id: 'bankid', title: 'BankID' },
    { id: 'siths', title: 'SITHS' },
  ],
};
const notice = (id: string, fields: Partial<Notice>): Notice => ({
  id,
  lang: 'sv',
  title: id,
  kind: 'incident',
  severity: 'warning',
  showFrom: '2026-11-30T08:00',
  summary: 'summary',
  reviewed: '2026-11-30',
  owner: '',
  ...fields,
});

test('what goes on is told for whom it is, since and until when', () => {
  const status = apiStatus(
    [
      notice('down', { severity: 'critical', roles: ['employers'], methods: ['bankid'] }),
      notice('works', { kind: 'maintenance', eventFrom: '2026-11-30T11:00', eventUntil: '2026-11-30T13:00' }),
      notice('later', { eventFrom: '2026-12-01T10:00' }),
      notice('change', { kind: 'change' }),
      notice('mistake', { withdrawn: true }),
    ],
    settings,
  );
  expect(status).toEqual({
    nextChange: '2026-11-30T12:00:00.000Z',
    level: 'critical',
    words: expect.stringMatching(
      /^1 incident and 1 planned .* As of Monday 30\u00a0November\u00a02026 at\u00a012:00\.$/,
    ) as string,
    badge: 'https://help.example/login/en/api/v1/status.svg',
    going: [
      {
        id: 'down',
        url: 'https://help.example/login/meddelanden/down/',
        language: 'sv',
        title: 'down',
        kind: 'incident',
        severity: 'critical',
        since: '2026-11-30T07:00:00.000Z',
        until: null,
        roles: ['employers'],
        methods: ['bankid'],
      },
      expect.objectContaining({ id: 'works', since: '2026-11-30T10:00:00.000Z', until: '2026-11-30T12:00:00.000Z' }),
    ],
    roles: [
      { id: 'employers', title: 'Employers', going: ['down', 'works'] },
      { id: 'dentists', title: 'Dentists', going: ['works'] },
    ],
    methods: [
      { id: 'bankid', title: 'BankID', going: ['down'] },
      { id: 'siths', title: 'SITHS', going: [] },
    ],
  });
});

test('where nothing goes on it says so, and when something will', () => {
  expect(apiStatus([notice('later', { eventFrom: '2026-12-01T10:00' })], settings)).toMatchObject({
    nextChange: '2026-12-01T09:00:00.000Z',
    level: 'none',
    going: [],
  });
  expect(apiStatus([], settings)).toMatchObject({ nextChange: null, level: 'none' });
});

test('the level is that of the gravest, though another one is newer', () => {
  const notices = [notice('a', { severity: 'info' }), notice('b', { severity: 'warning' })];
  expect(apiStatus(notices, settings).level).toBe('warning');
});
