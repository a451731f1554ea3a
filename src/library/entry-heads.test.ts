import { expect, test } from 'vitest';
import { parseEntryPath } from '../domain/entries/entry-path.ts';
import { readContentFiles } from './files.ts';

const help = (await readContentFiles('.')).filter(({ file }) => parseEntryPath(file)?.kind === 'login-help');

test('whoever opens a question has the answer before them: its fields are shorter than its text', () => {
  expect(help.length).toBeGreaterThan(0);
  const swedish = help.filter(({ file }) => parseEntryPath(file)?.locale === 'sv');
  const sizes = swedish.map(({ file, text, body }) => ({ file, fields: text.length - body.length, text: body.length }));
  expect(sizes.filter((size) => size.fields > size.text)).toEqual([]);
});

test('no field of theirs is a line that a change of one word makes hard to read', () => {
  const lines = help.flatMap(({ file, text, body }) => {
    const head = text.slice(0, text.length - body.length).split('\n');
    return head.map((line, index) => ({ at: `${file}:${index + 1}`, length: line.length }));
  });
  expect(lines.filter(({ length }) => length > 400)).toEqual([]);
});
