import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fullEntries } from '../tools/measure/large-site/full-entries.ts';
import { writeEntries } from '../tools/measure/large-site/write-entries.ts';
import { fileOf, listPages, textOf } from './plain-pages.ts';
import { readTexts, type PlainText } from './read-texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'plain-pages-'));
const notice =
  '---\ntitle: Stängt\nkind: change\nshowFrom: 2026-12-01\nsummary: "Det: är ”stängt”."\n---\n\nMer text.\n';
let texts: PlainText[] = [];

beforeAll(async () => {
  for (const kind of ['login-help', 'announcements', 'roles'])
    mkdirSync(join(folder, 'content', kind), { recursive: true });
  writeEntries(folder, fullEntries(20, ['bankid', 'freja']));
  writeFileSync(join(folder, 'content/announcements/stangt.md'), notice);
  cpSync('content/roles', join(folder, 'content/roles'), { recursive: true });
  texts = await readTexts(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('every entry and notice is there in each of its languages, and nothing else', () => {
  const addresses = texts.map(({ address }) => address);
  expect(addresses).toHaveLength(20 + 2 + 1);
  expect(addresses).toEqual(expect.arrayContaining(['hjalp/fraga-20', 'en/hjalp/fraga-11', 'meddelanden/stangt']));
});

test('what stands in the fields stands in the text, and the two fields are read as they were written', () => {
  const text = texts.find(({ address }) => address === 'meddelanden/stangt');
  expect(text && textOf(text)).toMatchInlineSnapshot(`
    "---
    title: "Stängt"
    description: "Det: är ”stängt”."
    ---

    Det: är ”stängt”.

    Gäller 2026-12-01.

    Mer text.
    "
  `);
});

test('the lists hold every text once, and the start page every list', () => {
  const [start, ...lists] = listPages(texts);
  const linked = lists.flatMap(({ body }) => [...body.matchAll(/\]\(\/(.*)\/\)/g)].map(([, address]) => address));
  expect(linked.toSorted()).toEqual(texts.map(({ address }) => address).toSorted());
  expect(start?.body.match(/^- /gm)).toHaveLength(lists.length);
});

test('no two pages have one file', () => {
  const files = [...listPages(texts), ...texts].map(fileOf);
  expect(new Set(files).size).toBe(files.length);
  expect(files).toEqual(expect.arrayContaining(['index.md', 'en/index.md', 'amnen/bankid.md', 'hjalp/fraga-1.md']));
});
