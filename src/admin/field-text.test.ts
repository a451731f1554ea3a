import { describe, expect, test } from 'vitest';
import { difference } from '../../test/support/line-difference.ts';
import { readEntry, writeEntry } from './entry-text.ts';

describe('a list keeps the lines of the items that stay, and the comments between them', () => {
  const lists = { ending: '.yaml', order: ['moved', 'rules', 'group'], onlySwedish: [] } as const;
  const before = `# Överst
moved:
  # Sidor
  - { from: /a/, to: /x/ } # flyttad
  - { from: /b/, to: /y/ }

  # Övrigt
  - { from: /c/, to: "/z/" }
rules:
  - avoid: [a, b]
    write: "c"
  - avoid: [d]
    write: e
group:
  title: 'T'   # namnet
  items:
    - text: ett
    - text: "två"
  done: 2026-11-24
`.trim();
  const read = readEntry(lists, before);
  const write = (change: object) => writeEntry(lists, { ...read, ...change });
  const [a, b, c] = read['moved'] as object[];
  const [first, second] = read['rules'] as object[];
  const group = read['group'] as { title: string; items: object[]; done: string };

  test.each<[string, object, string[]]>([
    ['one more last', { moved: [a, b, c, { from: '/d/', to: '/x/' }] }, ['+   - { from: /d/, to: /x/ }']],
    ['one more first', { moved: [{ from: '/d/', to: '/x/' }, a, b, c] }, ['+   - { from: /d/, to: /x/ }']],
    ['one taken away', { moved: [a, c] }, ['-   - { from: /b/, to: /y/ }']],
    ['the last taken away', { rules: [first] }, ['-   - avoid: [d]', '-     write: e']],
    [
      'one changed',
      { moved: [a, { from: '/b/', to: '/x/' }, c] },
      ['-   - { from: /b/, to: /y/ }', '+   - { from: /b/, to: /x/ }'],
    ],
    [
      'one group of lines changed',
      { rules: [{ avoid: ['a'], write: 'c' }, second] },
      ['-   - avoid: [a, b]', '-     write: "c"', '+   - avoid:', '+       - a', '+     write: c'],
    ],
    [
      'a field in a group',
      { group: { ...group, title: 'Två' } },
      ["-   title: 'T'   # namnet", '+   title: Två   # namnet'],
    ],
    [
      'an item of a list in a group',
      { group: { ...group, items: [...group.items, { text: 'tre' }] } },
      ['+     - text: tre'],
    ],
    ['a field added to a group', { group: { ...group, note: 'N' } }, ['+   note: N']],
    ['a field taken from a group', { group: { title: 'T', items: group.items } }, ['-   done: 2026-11-24']],
  ])('%s', (_, change, expected) => {
    const after = write(change);
    expect(difference(before, after)).toEqual(expected);
    expect(readEntry(lists, after)).toMatchObject(change);
  });

  test('items that change places are all there', () => {
    expect(readEntry(lists, write({ moved: [c, a, b] }))['moved']).toEqual([c, a, b]);
  });
});
