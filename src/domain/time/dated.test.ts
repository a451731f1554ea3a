import { describe, expect, test } from 'vitest';
import { datedAt, turnsAt } from './dated.ts';

const span = (start: number, end: number) => ({ start, end });

describe('datedAt', () => {
  test.each([
    ['what shows now and goes', [span(1, 9)], { isNow: true, toggles: [9] }],
    ['what comes and goes', [span(6, 9)], { isNow: false, toggles: [6, 9] }],
    ['what comes from the build on', [span(5, 9)], { isNow: true, toggles: [9] }],
    ['what is over', [span(1, 5)], { isNow: false, toggles: [] }],
    ['spans that meet or overlap are one', [span(1, 7), span(7, 9), span(8, 12)], { isNow: true, toggles: [12] }],
    ['a gap between', [span(1, 7), span(8, Infinity)], { isNow: true, toggles: [7, 8] }],
    ['nothing', [], { isNow: false, toggles: [] }],
  ])('%s', (_, spans, expected) => {
    expect(datedAt(spans, 5)).toEqual(expected);
  });
});

describe('turnsAt', () => {
  const turns = [
    { span: span(-Infinity, 3), text: 'past' },
    { span: span(3, 7), text: 'now' },
    { span: span(7, 9), text: 'now' },
    { span: span(9, Infinity), text: 'next' },
  ];

  test('the text as of the build, and those that follow', () => {
    expect(turnsAt(turns, 5)).toEqual({ text: 'now', turns: '[[0,"now"],[9,"next"]]' });
  });

  test('a text that stays needs no data', () => {
    expect(turnsAt(turns, 9)).toEqual({ text: 'next', turns: undefined });
  });
});
