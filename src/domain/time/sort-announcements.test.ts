import { expect, test } from 'vitest';
import type { Severity } from '../../schema/announcement.ts';
import { sortAnnouncements } from './sort-announcements.ts';

const notice = (id: string, severity: Severity, showFrom: string) => ({
  ...{ id, severity, showFrom, title: '', summary: '', reviewed: '', owner: '' },
  kind: 'change' as const,
});

test('the gravest first, then the newest, then by id', () => {
  const sorted = sortAnnouncements([
    notice('b', 'info', '2024-01-01'),
    notice('a', 'info', '2024-01-01'),
    notice('new', 'info', '2024-02-01'),
    notice('grave', 'critical', '2020-01-01'),
  ]);
  expect(sorted.map(({ id }) => id)).toEqual(['grave', 'new', 'a', 'b']);
});
