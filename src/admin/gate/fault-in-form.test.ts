import { expect, test } from 'vitest';
import { fault } from '../../domain/fault/fault.ts';
import { counted, inForm, inOtherForm, mended } from './fault-in-form.ts';

const file = 'content/announcements/nytt.md';
const text = '---\ntitle: Nytt\nsummary: >\n  a\n  b\nmethods:\n  - method: x\n---\n\nText.\n';
const labels = {
  title: 'Rubrik',
  summary: 'Sammanfattning',
  updated: 'Ändrat i sak',
  eventFrom: 'Händer från',
  methods: 'Sätt',
  'methods.until': 'Till',
  kind: 'Typ',
  'kind.maintenance': 'Underhåll',
  withdrawn: 'Återkallat',
  symptoms: 'Problem',
};
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
  ['title', 'Fältet title: Skriv en text.', 'Skriv en text.'],
  [undefined, 'Fältet title: texten säger något.', 'Texten säger något.'],
  ['title', 'Fältet title saknas. Skriv också `eventFrom`.', 'Fältet Rubrik saknas. Skriv också ”Händer från”.'],
  ['methods (nr 1).until', 'Fältet methods (nr 1).until saknas.', 'Fältet Sätt (nr 1), Till saknas.'],
  [
    'title',
    'Fältet title: Ändrat (`title`), men `updated` säger inte när.',
    'Ändrat (”Rubrik”), men ”Ändrat i sak” säger inte när.',
  ],
  ['title', 'Fältet title: Skriv `updated: 2026-06-01 14:00`.', 'Skriv ”Ändrat i sak”: 2026-06-01 14:00.'],
  [
    'title',
    'Fältet title: Skriv `kind: maintenance` eller `withdrawn: true`.',
    'Skriv ”Typ”: Underhåll eller ”Återkallat”: ja.',
  ],
  [
    'title',
    'Fältet title: Skriv `symptoms: [kod]` och `until: 2026-06-01`.',
    'Skriv ”Problem”: kod och ”Till”: 2026-06-01.',
  ],
  ['title', 'Fältet title: Skriv `<b>`, `C:\\mapp` och iPhone.', 'Skriv `<b>`, `C:\\mapp` och iPhone.'],
])('fields are called as in the form: %s, %s', (field, message, says) => {
  const told = fault('tecken-fel', { file, line: 2, ...(field && { field }) }, message);
  expect(inForm([told], text, labels)[0]?.message).toBe(says);
});

test('a fault in another file names the field as the form of that one does', () => {
  const told = fault(
    'tecken-fel',
    { file, line: 2, field: 'methods (nr 1).until' },
    'Fältet methods (nr 1).until: Skriv `until: x`.',
  );
  expect(inOtherForm(told, labels).message).toBe('Fältet Sätt (nr 1), Till: Skriv ”Till”: x.');
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
