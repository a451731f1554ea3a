import { Document, isCollection, isScalar, isSeq } from 'yaml';
import { editField, fieldIn, textOf } from './field-text.ts';

/**
 * Lists of hundreds of words are easier to read, search and change as lines of text than as a control for each: one item a
 * line, the words of a group with commas between, and the comments of the file among them.
 */

/** What an item of a list is: one text, or several that belong together. */
export type Items = 'words' | 'groups';

/** A line of the file, and how a form shows it. */
interface Line {
  written: string;
  shown: string;
}

/** A list as lines; empty where there is none. */
export function linesOf(yaml: string, name: string): string {
  return linesIn(yaml, name, 'words')
    .map(({ shown }) => shown)
    .join('\n')
    .trim();
}

/** YAML with a list as the lines say. A line that is as it was stays to the byte. */
export function withLines(yaml: string, name: string, items: Items, text: string, order: readonly string[]): string {
  const before = new Map(linesIn(yaml, name, items).map(({ written, shown }) => [shown, written]));
  const [, margin = '  '] = /^(\s*)-/m.exec([...before.values()].join('\n')) ?? [];
  const lines = text.trim().split('\n');
  const written = lines.map((line) => before.get(line.trim()) ?? lineOf(line.trim(), items, margin));
  const isEmpty = !lines.some((line) => line.trim() && !isComment(line));
  const block = isEmpty ? `${name}: []` : `${name}:\n${written.join('\n')}`;
  const known = fieldIn(yaml, name) ? yaml : editField(yaml, name, 'x', order);
  const { start, end } = spanOf(known, name);
  return known.slice(0, start) + block + known.slice(end);
}

function linesIn(yaml: string, name: string, kind: Items): Line[] {
  const list = fieldIn(yaml, name)?.value;
  if (!isSeq(list)) return [];
  const items = list.items.map((item) => shownItem(item));
  const { start, end } = spanOf(yaml, name);
  const [, ...lines] = yaml.slice(start, end).split('\n');
  const isItem = (line: string) => /^\s*- /.test(line);
  const isPlain = (line: string) => isItem(line) || isComment(line) || line.trim() === '';
  if (list.flow || lines.filter(isItem).length !== items.length || !lines.every(isPlain)) {
    return items.map((shown) => ({ written: lineOf(shown, kind, '  '), shown }));
  }
  return lines.map((written) => ({ written, shown: isItem(written) ? (items.shift() ?? '') : written.trim() }));
}

const isComment = (line: string) => line.trim().startsWith('#');

/** From the name of a list to the end of its last line. */
function spanOf(yaml: string, name: string): { start: number; end: number } {
  const { key, value } = fieldIn(yaml, name) ?? {};
  const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  const last = isSeq(value) || isScalar(value) ? (value.range?.[1] ?? start) : start;
  const end = start + yaml.slice(start, last).trimEnd().length;
  const endOfLine = yaml.indexOf('\n', end);
  return { start, end: endOfLine < 0 ? yaml.length : endOfLine };
}

function shownItem(item: unknown): string {
  if (!isSeq(item)) return isScalar(item) ? String(item.value) : '';
  return item.items.map((word) => shownWord(isScalar(word) ? String(word.value) : '')).join(', ');
}

const shownWord = (word: string) => (word.includes(',') ? `"${word}"` : word);

/** A line of the file for one that somebody has written. */
function lineOf(shown: string, items: Items, margin: string): string {
  if (shown === '') return '';
  if (isComment(shown)) return `${margin}${shown}`;
  const document = new Document([items === 'groups' ? wordsOf(shown) : shown], { schema: 'core' });
  const item = document.get(0, true);
  if (isCollection(item)) item.flow = true;
  return margin + textOf(document);
}

function wordsOf(shown: string): string[] {
  const words = shown.match(/\s*"[^"]*"|[^,]+/g) ?? [];
  return words.map((word) => word.trim().replace(/^"(.*)"$/, '$1')).filter(Boolean);
}
