import { expect, test } from 'vitest';
import type { Announcement } from '../../schema/announcement.ts';
import { timelineTable } from './timeline-table.ts';

const base = { kind: 'change', severity: 'info', summary: '', reviewed: '2024-01-01', owner: '' } as const;
const notices: Announcement[] = [
  {
    ...base,
    title: 'Byte',
    roles: ['a'],
    showFrom: '2024-04-02T08:00',
    showUntil: '2024-04-20',
    eventFrom: '2024-04-13',
    newsUntil: '2024-04-16',
  },
  { ...base, title: 'Alla', showFrom: '2024-04-10', showUntil: '2024-04-11' },
  { ...base, title: 'Återkallat', showFrom: '2024-04-01', withdrawn: true },
];

test('a row for each change, with what the entrance and each role show', () => {
  const rows = timelineTable(notices, ['a', 'b'], Date.parse('2024-04-05T10:00Z'));
  expect(
    rows.map(({ from, shown }) => [from.replaceAll('\u00a0', ' '), ...shown.map((cell) => cell.join('; '))]),
  ).toEqual([
    ['fredag 5 april 2024 klockan 12.00', 'Kommande: Byte', 'Kommande: Byte', ''],
    ['onsdag 10 april 2024', 'Kommande: Byte; Genomfört: Alla', 'Kommande: Byte; Genomfört: Alla', 'Genomfört: Alla'],
    ['fredag 12 april 2024', 'Kommande: Byte', 'Kommande: Byte', ''],
    ['lördag 13 april 2024', 'Genomfört: Byte', 'Genomfört: Byte', ''],
    ['onsdag 17 april 2024', '', 'Genomfört: Byte', ''],
    ['söndag 21 april 2024', '', '', ''],
  ]);
});
