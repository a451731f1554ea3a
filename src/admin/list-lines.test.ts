import { describe, expect, test } from 'vitest';
import { difference } from '../../test/support/line-difference.ts';
import { readEntry, writeEntry } from './entry-text.ts';

describe('a list that a form shows as lines', () => {
  const words = {
    ending: '.yaml',
    order: ['known', 'sv', 'en'],
    onlySwedish: [],
    lines: { known: 'words', sv: 'groups', en: 'groups' },
  } as const;
  const before = `known:
  - Digg
  # Namn
  - "Net iD: kort" # från Inera

sv:
  - [bankid, 'mobilt bankid']
en: []`;
  const read = readEntry(words, before);
  const write = (change: object) => writeEntry(words, { ...read, ...change });

  test('has an item a line, and the comments', () => {
    expect(read).toMatchObject({ known: 'Digg\n# Namn\nNet iD: kort', sv: 'bankid, mobilt bankid', en: '' });
  });

  test.each<[string, object, string[]]>([
    ['a word added', { known: 'Digg\n# Namn\nNet iD: kort\nfel: kod' }, ['+   - "fel: kod"']],
    ['a comment changed', { known: 'Digg\n# Ord\nNet iD: kort' }, ['-   # Namn', '+   # Ord']],
    ['a group changed', { sv: 'bankid, "a, b"' }, ["-   - [bankid, 'mobilt bankid']", '+   - [bankid, "a, b"]']],
    ['a first group', { en: 'pin, code' }, ['- en: []', '+ en:', '+   - [pin, code]']],
    ['an emptied list', { sv: '' }, ['- sv:', "-   - [bankid, 'mobilt bankid']", '+ sv: []']],
  ])('%s', (_, change, expected) => {
    expect(difference(before, write(change))).toEqual(expected);
  });
});
