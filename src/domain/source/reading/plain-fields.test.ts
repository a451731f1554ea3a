import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPlainFields } from './plain-fields.ts';
import type { Fields } from './fields.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readYaml } from './yaml-fields.ts';

/** All that can be asked of fields. */
function answers({ data, faults, placeOf, writtenAt }: Fields) {
  const paths = Object.entries(data).flatMap(([name, value]) => [
    [name],
    ...(Array.isArray(value) ? value : []).map((_, index) => [name, index]),
  ]);
  const places = [[], ['missing'], ...paths].map((path) => [path, placeOf(path), placeOf(path, 'name')]);
  const written = paths.map((path) => [path, writtenAt(path)]);
  return { data, faults, places, written };
}

const agree = (yaml: string) => {
  const plain = readPlainFields(yaml, 2);
  if (plain) expect(answers(plain)).toEqual(answers(readYaml('x.md', yaml, 2)));
  return plain !== undefined;
};

test('most entries are plain: where they are not, this reader is not worth its lines', () => {
  const files = globSync('content/{login-help,roles,announcements,pages}/*.{md,mdx}');
  const plain = files.filter((file) => agree(splitFrontMatter(file, readFileSync(file, 'utf8')).fields ?? ''));
  // Those with sources, which are groups of fields, are read as YAML.
  expect(plain.length / files.length).toBeGreaterThan(0.75);
});

test('words, days, numbers and lists are plain', () => {
  const fields = 'title: Vad gör ”C#” kl. 9.00–10 (nu)?';
  expect(
    agree(
      `${fields}\nroles: [a-b, c d]\nshowFrom: 2026-04-13 09:00\nreviewed: 2026-01-10\norder: 3\nwithdrawn: true\n`,
    ),
  ).toBe(true);
});

test('what YAML reads in ways of its own is not', () => {
  const values = [
    '',
    '~',
    'null',
    'True',
    '1e3',
    '0x1F',
    '007',
    '"a"',
    "'a'",
    '[]',
    '[a,b]',
    '[1]',
    '[null]',
    '{a: b}',
  ];
  const traps = [
    ...values,
    'a: b',
    'a #b',
    'a:',
    '&a b',
    '*a',
    '!a',
    '|',
    '>',
    '- a',
    '@a',
    '%a',
    '`a`',
    '[a, [b]]',
    '[a',
  ];
  expect(traps.map((value) => readPlainFields(`title: ${value}\n`, 1))).toEqual(traps.map(() => undefined));
  const lines = ['a: b\na: c', 'a: b\n c', ' a: b', 'a: b\n\nc: d', '# a\nb: c', 'null: a', 'a:b', 'a', ''];
  expect(lines.map((text) => readPlainFields(text, 1))).toEqual(lines.map(() => undefined));
});

test('both ways of reading agree on whatever the quick one reads', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'Å',
      'title',
      'b: ',
      ': ',
      ':',
      ' ',
      '#',
      ' #',
      '\n',
      'roles: ',
      '[',
      ']',
      ', ',
      ',',
      '-',
      '"',
      "'",
      '&',
      '*',
      '!',
    ],
    ...[
      '|',
      '>',
      '%',
      '@',
      '`',
      '{',
      '}',
      '?',
      '~',
      'null',
      'true',
      'no',
      '2026-04-13',
      ' 09:00',
      '0',
      '12',
      '.',
      'e3',
      '”',
      '\\',
      '\t',
      '…',
    ],
  );
  const value = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  const line = fc
    .tuple(fc.constantFrom('title', 'roles', 'order', 'a'), value)
    .map(([name, text]) => `${name}: ${text}\n`);
  let read = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
      if (agree(lines.join(''))) read++;
    }),
    { numRuns: 20_000 },
  );
  expect(read).toBeGreaterThan(500);
});
