import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { difference } from '../../test/support/line-difference.ts';
import { readEntry, writeEntry, type EntryForm } from './entry-text.ts';

const form: EntryForm = {
  ending: '.md',
  order: ['title', 'kind', 'roles', 'showFrom', 'showUntil', 'summary', 'archived', 'methods', 'owner'],
  onlySwedish: ['kind', 'owner'],
};
const notice = `---
title: "Stängt: i natt"   # så står det i planen
kind: maintenance
roles:
  - privatpersoner
showFrom: 2026-12-01 08:00

# Drift har bestämt tiden.
showUntil: '2026-12-06T06:00+01:00'
owner: Redaktionen
---


Logga in före kl. 22.

- Ett
`.trim();

const edited = (change: object, text = notice) => writeEntry(form, { ...readEntry(form, text), ...change });

const files = globSync('content/**/*.{md,yaml}').map((file) => ({ file, text: readFileSync(file, 'utf8').trim() }));

test.each(files)('$file stays as it is when nothing is edited', ({ file, text }) => {
  const ending = file.endsWith('.md') ? '.md' : '.yaml';
  expect(writeEntry({ ...form, ending }, readEntry({ ...form, ending }, text))).toBe(text);
});

describe('an edit changes its own lines alone', () => {
  test.each<[string, object, string[]]>([
    ['nothing', {}, []],
    ['the same value', { kind: 'maintenance', roles: ['privatpersoner'] }, []],
    ['what the editor fills in by itself', { archived: false, summary: '', methods: [], reviewBy: null }, []],
    [
      'a text',
      { title: 'Öppet' },
      ['- title: "Stängt: i natt"   # så står det i planen', '+ title: Öppet   # så står det i planen'],
    ],
    [
      'a text that YAML would misread',
      { title: 'Fel # 1: nej' },
      ['- title: "Stängt: i natt"   # så står det i planen', '+ title: "Fel # 1: nej"   # så står det i planen'],
    ],
    ['a list', { roles: ['privatpersoner', 'arbetsgivare'] }, ['+   - arbetsgivare']],
    ['a time', { showUntil: '2026-12-07' }, ["- showUntil: '2026-12-06T06:00+01:00'", '+ showUntil: 2026-12-07']],
    ['a field taken away', { showUntil: '' }, ["- showUntil: '2026-12-06T06:00+01:00'"]],
    ['a field added', { summary: 'Vi byter server.' }, ['+ summary: Vi byter server.']],
    ['a list added', { methods: ['bankid', 'siths'] }, ['+ methods: [bankid, siths]']],
    [
      'groups added',
      { methods: [{ method: 'bankid', from: '2026-12-01', until: '' }] },
      ['+ methods:', '+   - method: bankid', '+     from: 2026-12-01'],
    ],
    ['a switch turned on', { archived: true }, ['+ archived: true']],
    [
      'what the editor notes for itself',
      { methods: [{ method: 'bankid', __sc_item_id: 'x' }] },
      ['+ methods:', '+   - method: bankid'],
    ],
    [
      'a switch that is off in a list',
      { methods: [{ method: 'bankid', done: false }] },
      ['+ methods:', '+   - method: bankid'],
    ],
    ['the text', { body: 'Logga in före kl. 21.\n\n- Ett' }, ['- Logga in före kl. 22.', '+ Logga in före kl. 21.']],
  ])('%s', (_, change, expected) => {
    expect(difference(notice, edited(change))).toEqual(expected);
  });

  test('in the order of the schema', () => {
    const names = [...edited({ summary: 'S', title: '' }).matchAll(/^(\w+):/gm)].map(([, name]) => name);
    expect(names).toEqual(['kind', 'roles', 'showFrom', 'showUntil', 'summary', 'owner']);
  });

  test('also what comes before everything else', () => {
    expect(
      writeEntry({ ...form, ending: '.yaml' }, { ...readEntry({ ...form, ending: '.yaml' }, 'owner: O'), title: 'T' }),
    ).toBe('title: T\nowner: O');
  });
});

describe('phrases in two languages', () => {
  const phrases = { ending: '.yaml', order: ['sv', 'en'], onlySwedish: [] } as const;
  const before = 'sv:\n  alsoAsked:\n    - kommer inte in\n    - "fel: kod"\nen:\n  alsoAsked:\n    - no way in';
  const write = (change: object) => writeEntry(phrases, { ...readEntry(phrases, before), ...change });

  test.each<[string, object, string[]]>([
    ['one more', { sv: { alsoAsked: ['kommer inte in', 'fel: kod', 'stopp'] } }, ['+     - stopp']],
    ['an empty row', { sv: { alsoAsked: ['kommer inte in', '', 'fel: kod'], ownWords: [] } }, []],
    ['a list added', { en: { alsoAsked: ['no way in'], ownWords: ['how?'] } }, ['+   ownWords:', '+     - how?']],
    ['a language emptied', { en: { alsoAsked: [], ownWords: [] } }, ['- en:', '-     - no way in']],
  ])('%s', (_, change, expected) => {
    expect(difference(before, write(change))).toEqual(expected);
  });

  test('are written one a line where they are new', () => {
    const written = writeEntry(phrases, { sv: { alsoAsked: ['kommer inte in'] }, en: { alsoAsked: [] } });
    expect(written).toBe('sv:\n  alsoAsked:\n    - kommer inte in');
  });
});

test('a new entry has its fields in the order of the schema, without empty ones', () => {
  const content = {
    body: 'Text.',
    roles: ['a'],
    showUntil: '',
    archived: false,
    title: 'T',
    showFrom: '2026-12-01 08:00',
  };
  expect(writeEntry(form, content)).toBe('---\ntitle: T\nroles: [a]\nshowFrom: 2026-12-01 08:00\n---\n\nText.');
});

test('a translation that somebody begins is a new entry, though the editor gives it the Swedish text to start from', () => {
  const { $source } = readEntry(form, notice);
  expect(writeEntry(form, { title: 'Closed', summary: 'S', reviewed: '2026-11-24', body: 'Text.', $source })).toBe(
    '---\ntitle: Closed\nsummary: S\nreviewed: 2026-11-24\n---\n\nText.',
  );
});

test('a saved entry can be edited again', () => {
  const once = edited({ title: 'Ett' });
  expect(difference(once, edited({ title: 'Två' }, once))).toEqual([
    '- title: Ett   # så står det i planen',
    '+ title: Två   # så står det i planen',
  ]);
});

test.each([
  ['no fields', 'Bara text', 'Rad 1: Filen ska börja med fält'],
  ['a field twice', '---\ntitle: A\ntitle: B\n---\n', 'Rad 3: Samma fält står två gånger.'],
])('a file with %s is not opened, and the editor is told why', (_, text, message) => {
  expect(() => readEntry(form, text)).toThrow(message);
});
