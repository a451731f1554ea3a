import { expect, test } from 'vitest';
import { fault } from '../../domain/fault/fault.ts';
import { counted, inForm, mended } from './fault-in-form.ts';

const file = 'content/announcements/nytt.md';
const text = '---\ntitle: Nytt\nsummary: >\n  a\n  b\nmethods:\n  - method: x\n---\n\nText.\n';
const labels = { title: 'Rubrik', summary: 'Sammanfattning', eventFrom: 'Händer från', methods: 'Sätt' };
const placed = (line: number, field?: string, code: Parameters<typeof fault>[0] = 'tecken-fel') =>
  inForm([fault(code, { file, line, ...(field && { field }) }, '')], text, labels)[0]?.keyPath;

test.each([
  [2, 'title', 'title'],
  [7, 'methods (nr 1).method', 'methods.0.method'],
  [5, undefined, 'summary'],
  [7, undefined, 'methods'],
  [10, undefined, 'body'],
  [1, undefined, ''],
])('a fault in line %i of field %s stands at "%s"', (line, field, keyPath) => {
  expect(placed(line, field)).toBe(keyPath);
});

test('a text that is missing is the text’s fault, a wrong name that of the whole entry', () => {
  expect(placed(1, undefined, 'text-saknas')).toBe('body');
  expect(placed(10, undefined, 'fil-fel-namn')).toBe('');
});

test.each([
  ['title', 'Fältet title: Skriv en text.', 'Fältet Rubrik: Skriv en text.'],
  ['title', 'Fältet title saknas. Skriv också eventFrom.', 'Fältet Rubrik saknas. Skriv också ”Händer från”.'],
  ['title', 'Fältet title: iPhone och showUntil.', 'Fältet Rubrik: iPhone och showUntil.'],
])('fields are called as in the form: %s', (field, message, says) => {
  expect(inForm([fault('tecken-fel', { file, line: 2, field }, message)], text, labels)[0]?.message).toBe(says);
});

test('a mend is only where what it mends stands', () => {
  const [one] = inForm(
    [fault('tecken-fel', { file, line: 2, mend: { written: '--', instead: '–', at: 5 } }, '')],
    text,
    labels,
  );
  if (!one) throw new Error('No fault');
  expect(mended('a -- b -- c', one)).toEqual({ start: 2, end: 4, instead: '–' });
  expect(mended('abcde--', one)).toEqual({ start: 5, end: 7, instead: '–' });
  expect(mended('abc', one)).toBeUndefined();
});

test('are counted in words', () => {
  const error = fault('falt-saknas', { file, line: 1 }, '');
  const warning = fault('tecken-fel', { file, line: 1 }, '');
  expect([counted([error]), counted([warning, error, warning])]).toEqual(['1 fel', '1 fel och 2 varningar']);
});
