import { expect, test } from 'vitest';
import { faultsIn, notice, role } from '../../../../test/support/test-site.ts';

function faultsOf(first: string, second: string, kinds = ['maintenance', 'maintenance']): string {
  return faultsIn({
    ...notice(first, { id: 'forsta', kind: kinds[0] }),
    ...notice(second, { id: 'andra', kind: kinds[1] }),
  });
}

test('two of the same kind at the same time name each other', () => {
  expect(faultsOf('showFrom: 2026-05-28\nshowUntil: 2026-06-04\nroles: [arbetsgivare]', 'showFrom: 2026-06-03'))
    .toMatchInlineSnapshot(`
      "content/announcements/forsta.md:6 warning Fältet showFrom: Meddelandet visas samtidigt som content/announcements/andra.md, för samma grupp och av samma slag. Slå ihop dem, ändra tiderna, eller skriv \`withdrawn: true\` i det som inte gäller.
      content/announcements/andra.md:6 warning Fältet showFrom: Meddelandet visas samtidigt som content/announcements/forsta.md, för samma grupp och av samma slag. Slå ihop dem, ändra tiderna, eller skriv \`withdrawn: true\` i det som inte gäller."
    `);
});

const days = 'showFrom: 2026-06-03\nshowUntil: 2026-06-04';

test.each([
  ['of other kinds', days, days, ['maintenance', 'incident']],
  ['that are changes', days, days, ['change', 'change']],
  ['of which one is withdrawn', days, `${days}\nwithdrawn: true`],
  ['one after the other', days, 'showFrom: 2026-06-05\nshowUntil: 2026-06-06'],
  ['that are over', 'showFrom: 2026-05-01\nshowUntil: 2026-05-10', 'showFrom: 2026-05-02\nshowUntil: 2026-06-03'],
])('no fault in two %s', (_, first, second, kinds?: string[]) => {
  expect(faultsOf(first, second, kinds)).toBe('');
});

test('other roles are other readers', () => {
  const forRole = (id: string) => notice(`${days}\nroles: [${id}]`, { id: `for-${id}`, kind: 'incident' });
  expect(faultsIn({ ...role('privatpersoner'), ...forRole('arbetsgivare'), ...forRole('privatpersoner') })).toBe('');
});

test('many at once', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const faults = faultsIn(Object.assign({}, ...ids.map((id) => notice(days, { id, kind: 'incident' })))).split('\n');
  expect(faults).toHaveLength(6);
  expect(faults[0]).toMatchInlineSnapshot(
    `"content/announcements/a.md:6 warning Fältet showFrom: Meddelandet visas samtidigt som content/announcements/b.md, content/announcements/c.md, content/announcements/d.md och fler, för samma grupp och av samma slag. Slå ihop dem, ändra tiderna, eller skriv \`withdrawn: true\` i det som inte gäller."`,
  );
});
