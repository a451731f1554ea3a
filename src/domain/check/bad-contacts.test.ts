import { describe, expect, test } from 'vitest';
import { faultsOfFile, helpWith } from '../../../test/support/test-input.ts';

const file = 'content/contacts/kundtjanst.yaml';
const fields = ['title: Kundtjänst', 'summary: Hjälp med appen.', 'group: Hjälp', 'order: 1'];
const upkeep = ['reviewed: 2026-01-10', 'owner: Redaktionen'];
const sources = 'sources:\n  - url: https://exempel.se/\n    checked: 2026-01-10';

/** A contact whose fields begin, on line 1, with these lines. */
const contactWith = (lines: string, from = sources) => [lines, from, ...fields, ...upkeep].filter(Boolean).join('\n');

const rule = (days: string, times: string) => `hours:\n  - ${days}\n    ${times}`;

test.each([
  ['a contact needs no number', ''],
  ['hours over the week', rule('firstDay: monday\n    lastDay: friday', "opens: '08:00'\n    closes: '16:00'")],
  ['around the clock', rule('firstDay: monday\n    lastDay: sunday', 'opens: 00:00\n    closes: 24:00')],
])('right: %s', (_, lines) => {
  expect(faultsOfFile(file, contactWith(lines))).toEqual([]);
});

describe('sources', () => {
  test('none is an error', () => {
    expect(faultsOfFile(file, contactWith('phone: 114 14', ''))).toEqual(['1 falt-saknas']);
  });

  test('an empty list is an error', () => {
    expect(faultsOfFile(file, contactWith('', 'sources: []'))).toEqual(['1 falt-fel-varde']);
  });

  // The gate is asked on 1 June 2026.
  test.each([
    ['2025-06-01', []],
    ['2025-05-31', ['3 kalla-gammal']],
    ['2026-06-02', ['3 granskad-i-framtiden']],
  ])('read on %s', (day, faults) => {
    expect(faultsOfFile(file, contactWith('', sources.replace('2026-01-10', day)))).toEqual(faults);
  });

  test('of a help entry are asked for by nobody, and grow old as well', () => {
    const help = 'content/login-help/hur.md';
    expect(faultsOfFile(help, helpWith('topic: bankid'))).toEqual([]);
    expect(faultsOfFile(help, helpWith(sources.replace('2026', '2024')))).toEqual(['4 kalla-gammal']);
  });
});

test.each([
  ['a premium number', 'phone: 0900-123 45', ['1 falt-fel-varde']],
  ['a number without groups', "phone: '0771524524'", ['1 falt-fel-varde']],
  ['a link to nobody', 'methods: [finns-inte]', ['1 hanvisning-bruten']],
  ['closes before it opens', rule('firstDay: monday', 'opens: 16:00\n    closes: 08:00'), ['4 tider-fel-ordning']],
  [
    'a week that ends before it begins',
    rule('firstDay: friday\n    lastDay: monday', 'opens: 08:00\n    closes: 16:00'),
    ['3 tider-fel-ordning'],
  ],
  [
    'no such clock time',
    rule('firstDay: monday', 'opens: 25:00\n    closes: 26:00'),
    ['3 falt-fel-varde', '4 falt-fel-varde'],
  ],
  ['no such weekday', rule('firstDay: måndag', 'opens: 08:00\n    closes: 16:00'), ['2 falt-fel-varde']],
  [
    'half of a day',
    `${rule('firstDay: monday', 'opens: 08:00\n    closes: 16:00')}\notherDays:\n  - day: 2026-12-24\n    opens: 08:00`,
    ['6 falt-saknas'],
  ],
  ['holidays without days', 'holidays: same', ['1 falt-saknas']],
])('wrong: %s', (_, lines, faults) => {
  expect(faultsOfFile(file, contactWith(lines))).toEqual(faults);
});
