import { expect, test } from 'vitest';
import type { Content } from './entry-text.ts';
import { lastChange, mergeEntry } from './merge-entry.ts';

const opened = { title: 'A', roles: ['x'], owner: 'R', body: 'Text.' };

test.each<[what: string, mine: Content, now: Content, fields: Content, clashes: string[], kept: string[]]>([
  ['nothing', opened, opened, opened, [], []],
  ['one of us', { ...opened, title: 'B' }, opened, { ...opened, title: 'B' }, [], []],
  ['somebody else', opened, { ...opened, title: 'B' }, { ...opened, title: 'B' }, [], ['title']],
  [
    'both, different fields',
    { ...opened, owner: 'S' },
    { ...opened, title: 'B', body: 'Ny.' },
    { ...opened, owner: 'S', title: 'B', body: 'Ny.' },
    [],
    ['title', 'body'],
  ],
  ['both, alike', { ...opened, title: 'B' }, { ...opened, title: 'B' }, { ...opened, title: 'B' }, [], []],
  ['both, apart', { ...opened, title: 'B' }, { ...opened, title: 'C' }, { ...opened, title: 'C' }, ['title'], []],
  [
    'a list',
    { ...opened, roles: ['x', 'y'] },
    { ...opened, owner: 'S' },
    { ...opened, roles: ['x', 'y'], owner: 'S' },
    [],
    ['owner'],
  ],
  [
    'a field emptied',
    { ...opened, owner: '' },
    { ...opened, title: 'B' },
    { ...opened, owner: '', title: 'B' },
    [],
    ['title'],
  ],
  [
    'a field emptied there',
    { ...opened, owner: 'S' },
    { title: 'A', roles: ['x'], body: 'Text.' },
    { title: 'A', roles: ['x'], body: 'Text.' },
    ['owner'],
    [],
  ],
  [
    'a field added there',
    { ...opened, title: 'B' },
    { ...opened, link: 'l' },
    { ...opened, title: 'B', link: 'l' },
    [],
    ['link'],
  ],
  ['what a form fills in', { ...opened, link: '', methods: [], archived: false }, opened, opened, [], []],
])('%s changed', (_, mine, now, fields, clashes, kept) => {
  const merged = mergeEntry({ ...opened, $source: '"a"' }, { ...mine, $source: '"a"' }, { ...now, $source: '"b"' });
  expect({ ...merged, clashes: merged.clashes.map(({ field }) => field) }).toEqual({
    fields: { ...fields, $source: '"b"' },
    clashes,
    kept,
  });
});

test('both versions of a field that two have changed are there to choose from', () => {
  const { clashes } = mergeEntry(opened, { ...opened, title: 'B' }, { ...opened, title: 'C' });
  expect(clashes).toEqual([{ field: 'title', mine: 'B', theirs: 'C' }]);
});

test('who changed a field last is who wrote the newest version in which it is another', () => {
  const version = (who: string, title: string, owner: string) => ({
    text: JSON.stringify({ title, owner }),
    who,
    when: new Date(0),
  });
  const versions = [version('Cia', 'B', 'S'), version('Bo', 'B', 'R'), version('Anna', 'A', 'R')];
  const who = (field: string) => lastChange(versions, field, (text) => JSON.parse(text ?? '{}') as Content)?.who;
  expect([who('owner'), who('title'), who('body')]).toEqual(['Cia', 'Bo', undefined]);
});
