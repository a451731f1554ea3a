import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../../src/domain/check/check-content.ts';
import type { Source } from '../../../src/domain/source/source.ts';
import { readContentFiles } from '../../../src/library/files.ts';
import { addNotices } from './add-notices.ts';
import { fullEntries } from './full-entries.ts';
import { writeEntries } from './write-entries.ts';

const now = Date.parse('2026-12-01T12:00Z');
const count = 150;
const topics = ['bankid', 'freja'];
const project = mkdtempSync(join(tmpdir(), 'full-entries-'));
let sources: Source[] = [];

beforeAll(async () => {
  for (const kind of ['login-help', 'announcements']) mkdirSync(join(project, 'content', kind), { recursive: true });
  writeEntries(project, fullEntries(count, topics));
  for (const kind of ['login-methods', 'topics'])
    cpSync(`content/${kind}`, join(project, 'content', kind), { recursive: true });
  addNotices(project, { all: 30, coming: 3, current: 1, isTranslated: true }, now);
  sources = await readContentFiles(project);
});

afterAll(() => rmSync(project, { recursive: true }));

const filesWith = (pattern: RegExp) => sources.filter(({ file, text }) => pattern.test(`${file}\n${text}`)).length;

test('the gate finds no fault in what is generated, but words by chance and that not all notices are there in English', () => {
  const faults = checkContent(sources, now).filter(({ code }) => code !== 'text-svarlast');
  const told = faults.map(({ code, file, message }) => (code === 'oversattning-saknas' ? code : `${file}: ${message}`));
  expect(told).toEqual(Array.from({ length: 27 }, () => 'oversattning-saknas'));
});

test('as many entries and notices as asked for, a tenth of each in English, a third of the entries with a table', () => {
  expect(filesWith(/^content\/login-help\/fraga-\d+\.md/)).toBe(count);
  expect(filesWith(/^content\/login-help\/fraga-\d+\.en\.md/)).toBe(count / 10);
  expect(filesWith(/^content\/announcements\/natten-\d+\.md/)).toBe(30);
  expect(filesWith(/^content\/announcements\/natten-\d+\.en\.md/)).toBe(3);
  expect(filesWith(/^content\/login-help\/fraga-\d+\.md[^]*\n\| --- \|/)).toBe(count / 3);
  expect(filesWith(/^content\/login-help\/fraga-\d+\.md[^]*\]\(\/hjalp\/fraga-\d+\/\)/)).toBe(count);
});

test('of the notices, as many come and show as asked for', () => {
  const shown = (isTold: (from: string) => boolean) =>
    sources.filter(({ file, data }) => !file.endsWith('.en.md') && isTold(String(data['showFrom'] ?? '9'))).length;
  expect(shown((from) => from > '2026-12-01 13:00' && from < '9')).toBe(3);
  expect(shown((from) => from > '2026-11-15' && from < '2026-12-01')).toBe(1);
});

test('the same ones every time, and the first ones are the same however many there are', () => {
  expect(fullEntries(count, topics)).toEqual(fullEntries(count, topics));
  const words = ({ title, answer, keywords }: ReturnType<typeof fullEntries>[number]) => [title, answer, keywords];
  expect(fullEntries(200, topics).slice(0, count).map(words)).toEqual(fullEntries(count, topics).map(words));
});

test('20,000 entries have a title each', () => {
  const entries = fullEntries(20_000, topics);
  expect(new Set(entries.map(({ title }) => title)).size).toBe(20_000);
  expect(() => fullEntries(100_000, topics)).toThrow(RangeError);
});
