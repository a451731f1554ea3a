import { expect, test } from 'vitest';
import type { Announcement } from '../../schema/announcement.ts';
import { pageNotices, type NoticePage } from './page-notices.ts';
import { isWithin } from './announcement-timeline.ts';
import { startOf } from './local-time.ts';
import { writtenDay } from './written-time.ts';

const base = { kind: 'change', severity: 'info', summary: '', reviewed: '2024-01-01', owner: '' } as const;

const notices: Announcement[] = [
  { ...base, title: 'grave', severity: 'critical', showFrom: '2024-04-01' },
  { ...base, title: 'grave for a method', severity: 'critical', methods: ['siths'], showFrom: '2024-04-01' },
  { ...base, title: 'works', kind: 'maintenance', showFrom: '2024-04-01' },
  { ...base, title: 'for all', showFrom: '2024-04-01' },
  { ...base, title: 'for dentists', roles: ['dentists'], showFrom: '2024-04-01' },
  { ...base, title: 'of a method', methods: ['bankid'], showFrom: '2024-04-01' },
  {
    ...base,
    title: 'for dentists, of a method',
    roles: ['dentists'],
    methodsAdded: ['bankid'],
    showFrom: '2024-04-01',
  },
];

test.each<[string, NoticePage, string[]]>([
  ['the entrance has all', { roles: 'all' }, notices.map(({ title }) => `${title}!`)],
  ['a page for all', {}, ['grave!', 'grave for a method!', 'works!', 'for all!', 'of a method!']],
  [
    'a page of a role',
    { roles: ['dentists'] },
    [
      'grave!',
      'grave for a method!',
      'works!',
      'for all!',
      'for dentists!',
      'of a method!',
      'for dentists, of a method!',
    ],
  ],
  [
    'an answer about a method: first what is about it, also for some of its readers, and disturbances for all',
    { methods: ['bankid', 'freja'] },
    ['grave!', 'works!', 'of a method!', 'for dentists, of a method!', 'grave for a method', 'for all'],
  ],
  [
    'an answer for others than a notice of its method',
    { roles: ['employers'], methods: ['bankid'] },
    ['grave!', 'works!', 'of a method!', 'grave for a method', 'for all'],
  ],
  ['an answer about no method', { methods: [] }, ['grave!', 'works!', 'grave for a method', 'for all', 'of a method']],
])('%s', (_, page, titles) => {
  const placed = pageNotices(notices, page).filter(({ span }) => isWithin(span, startOf('2024-04-02')));
  expect(placed.map(({ notice: { title }, mayBeFull }) => title + (mayBeFull ? '!' : ''))).toEqual(titles);
});

test.each<[string, NoticePage, string[]]>([
  ['the entrance loses a change after eight weeks', { roles: 'all' }, ['2024-05-28!']],
  ['and so does a page for all', {}, ['2024-05-28!']],
  ['and an answer that is not about its method', { roles: ['dentists'], methods: [] }, ['2024-05-28']],
  ['a page of its role has it as a line from then on', { roles: ['dentists'] }, ['2024-05-28!', '2024-12-31']],
  ['an answer about its method keeps it', { roles: ['dentists'], methods: ['bankid'] }, ['2024-12-31!']],
])('%s', (_, page, ends) => {
  const roles = page.roles || page.methods ? ['dentists'] : undefined;
  const change = { ...base, title: 'a', roles, methods: ['bankid'] };
  const notice: Announcement = { ...change, showFrom: '2024-04-02', showUntil: '2024-12-30' };
  expect(
    pageNotices([notice], page).map(({ span, mayBeFull }) => writtenDay(span.end) + (mayBeFull ? '!' : '')),
  ).toEqual(ends);
});
