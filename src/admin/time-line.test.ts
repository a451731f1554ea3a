import { expect, test } from 'vitest';
import { timeLineOf } from './time-line.ts';

const upkeep = 'reviewed: 2026-01-10\nowner: Redaktionen';
const role = (title: string, order: number) =>
  `---\ntitle: ${title}\nheading: H\nsummary: S\norder: ${order}\ntopTasks: [a]\n${upkeep}\n---\n\nText.\n`;
const notice = (title: string, from: string, until: string, more = '') =>
  `---\ntitle: ${title}\nkind: maintenance\nseverity: info\n${more}showFrom: ${from}\nshowUntil: ${until}\nsummary: S\n${upkeep}\n---\n\nText.\n`;

test('says what the start page and each group show from each moment on, and what it cannot read', () => {
  const line = timeLineOf(
    new Map([
      ['content/roles/b.md', role('Tandvård', 2)],
      ['content/roles/a.md', role('Arbetsgivare', 1)],
      ['content/announcements/ett.md', notice('Ett', '2026-12-01 08:00', '2026-12-02 08:00')],
      ['content/announcements/tva.md', notice('Två', '2026-12-01 20:00', '2026-12-03', 'roles: [b]\n')],
      ['content/announcements/fel.md', notice('Fel', '2026-02-30', '2026-12-03')],
      ['content/announcements/utan.md', '---\ntitle: Utan\n---\n\nText.\n'],
    ]),
    Date.parse('2026-12-01T06:00Z'),
  );
  expect(line.pages).toEqual(['Startsidan', 'Arbetsgivare', 'Tandvård']);
  expect(line.leftOut.sort()).toEqual(['fel', 'utan']);
  expect(line.rows.map(({ shown }) => shown)).toEqual([
    [[], [], []],
    [['Pågår: Ett'], ['Pågår: Ett'], ['Pågår: Ett']],
    [['Pågår: Två', 'Pågår: Ett'], ['Pågår: Ett'], ['Pågår: Två', 'Pågår: Ett']],
    [['Pågår: Två'], [], ['Pågår: Två']],
    [[], [], []],
  ]);
});
