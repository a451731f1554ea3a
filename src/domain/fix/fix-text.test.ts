import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isError } from '../fault/fault.ts';
import { readSource } from '../source/source.ts';
import { fixText } from './fix-text.ts';

const file = 'content/login-help/fraga.md';
const entry = (title: string, body = 'Text.') => `---\ntitle: ${title}\n---\n\n${body}\n`;

describe('fixText', () => {
  test.each([
    ['a byte order mark', `\ufeff${entry('Hur?')}`, entry('Hur?')],
    ['Windows line ends', entry('Hur?').replaceAll('\n', '\r\n'), entry('Hur?')],
    ['lone carriage returns', entry('Hur?').replaceAll('\n', '\r'), entry('Hur?')],
    ['letters of two characters', entry('Fra\u030aga'), entry('Fråga')],
    ['hidden line breaks', entry('Hur?', 'a\u2028b'), entry('Hur?', 'a b')],
    ['soft hyphens', entry('In\u00adloggning'), entry('Inloggning')],
    ['zero-width spaces', entry('Bank\u200bID'), entry('BankID')],
    ['letters read wrong', entry('FrÃ¥ga'), entry('Fråga')],
    ['letters read wrong twice', entry('FrÃƒÂ¥ga'), entry('Fråga')],
    ['hard spaces after a mark', entry('Hur?', '-\u00a0ett'), entry('Hur?', '- ett')],
    ['spaces last in a field', entry('Hur?  '), entry('Hur?')],
    ['spaces after the dashes', entry('Hur?').replaceAll('---', '--- '), entry('Hur?')],
    ['no line end last', entry('Hur?').trimEnd(), entry('Hur?')],
    ['a colon in a value', entry('Fel: så'), entry('"Fel: så"')],
    ['spaces after a value that looks like a block', '---\ntitle: @|\n  \n---\n', '---\ntitle: "@|"\n\n---\n'],
    ['letters read wrong before a mark that quotes replace', entry('a: Ã¥”'), entry('"a: å"')],
    ['a sign first in a value', entry('@bankid'), entry('"@bankid"')],
    [
      'no space after a colon',
      '---\ntitle:Hur?\nowner: Vi\n---\n\nText.\n',
      '---\ntitle: Hur?\nowner: Vi\n---\n\nText.\n',
    ],
    [
      'codes for zero-width spaces',
      entry('Hur?', 'Bank&#8203;ID, Bank&ZeroWidthSpace;ID'),
      entry('Hur?', 'BankID, BankID'),
    ],
    ['codes for soft hyphens', entry('Hur?', 'In&shy;loggning'), entry('Hur?', 'Inloggning')],
    ['stars of a telephone code', entry('Hur?', 'Ring *21*0771*20#.'), entry('Hur?', 'Ring \\*21\\*0771\\*20#.')],
    [
      'stars between numbers',
      entry('Hur?', 'Det är 2*3*4 och 5*6*7.'),
      entry('Hur?', 'Det är 2\\*3\\*4 och 5\\*6\\*7.'),
    ],
    ['typographic quotes', entry('”Fel: så”'), entry('"Fel: så"')],
  ])('%s', (_, raw, fixed) => {
    expect(fixText(file, raw).text).toBe(fixed);
    expect(fixText(file, raw).done.length).toBeGreaterThan(0);
  });

  test.each([
    ['two spaces that break a line', entry('Hur?', 'a  \nb')],
    ['hard spaces in words', entry('Hur?', 'kl.\u00a09')],
    ['a list that is not closed', entry('[a: b')],
    ['a comment in doubt', entry('Fel: så # eller')],
    ['emoji', entry('Hur?', '👩‍👩‍👧')],
    ['codes for hard spaces and other alphabets', entry('Hur?', '10&nbsp;kr, &#1072;')],
    ['codes in code', entry('Hur?', '`&shy;` och \\&shy;')],
    ['stars around words', entry('Hur?', '*Logga* **in** nu*gen*')],
    ['a long row of spaces', entry(`a${' '.repeat(50_000)}b`)],
    ['no fields', 'Text.\n'],
    ['nothing', ''],
  ])('leaves %s', (_, raw) => {
    expect(fixText(file, raw)).toEqual({ text: raw, done: [] });
  });

  const piece = fc.constantFrom(
    ...[
      'a',
      'å',
      'a\u030a',
      ' ',
      '  ',
      '\t',
      '\n',
      '\r\n',
      '\r',
      '\u2028',
      '\u00ad',
      '\u200b',
      '\ufeff',
      '\u00a0',
      'Ã¥',
      'Ãƒ',
      'Â¥',
      '√',
      '•',
    ],
    ...[
      '- ',
      '# ',
      ': ',
      ':',
      '"',
      "'",
      '[',
      ']',
      '{',
      '@',
      '`',
      '|',
      '>',
      '---',
      '\n---\n',
      'title: ',
      'answer: x\n',
      '”',
      '\\',
      '*',
      '21',
      '&shy;',
      '&#8203;',
      '👩‍👧',
      '\u2003',
    ],
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  const raw = fc.oneof(
    text,
    fc.tuple(text, text).map(([fields, body]) => `---\n${fields}\n---\n${body}`),
  );

  /** A body without what is mended in it. Behind a code that goes, a hard space may come to begin a line. */
  const readable = (body: string) =>
    body
      .replace(/&shy;|&#8203;|\\\*|\*/g, '')
      .replaceAll('\u00a0', ' ')
      .trimEnd();

  test('mending twice is mending once', () => {
    fc.assert(
      fc.property(raw, (written) => {
        const once = fixText(file, written).text;
        expect(fixText(file, once)).toEqual({ text: once, done: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test('a file that the gate can read says the same mended, and one that is changed says why', () => {
    fc.assert(
      fc.property(raw, (written) => {
        const before = readSource(file, written);
        const fixed = fixText(file, written);
        const after = readSource(file, fixed.text);
        if (fixed.text !== written) expect(fixed.done).not.toEqual([]);
        if (before.faults.some((one) => isError(one) || one.code === 'tecken-ovanligt-mellanslag')) return;
        expect(after.data).toEqual(before.data);
        expect(readable(after.body)).toBe(readable(before.body));
      }),
      { numRuns: 2000 },
    );
  });
});
