import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const bytes = (text: string, encoding: Record<string, number>) =>
  Uint8Array.from(text, (letter) => encoding[letter] ?? letter.charCodeAt(0));

test.each([
  ['Windows-1252', {}, 'Windows-1252 (ANSI, Latin-1): där betyder det ”går”'],
  ['Mac OS Roman', { å: 0x8c, ä: 0x8a, ö: 0x9a }, 'Mac OS Roman: där betyder det ”går”'],
  ['MS-DOS', { å: 0x86, ä: 0x84, ö: 0x94 }, 'MS-DOS (OEM): där betyder det ”går”'],
])('%s is told by its letters, at the line and column of the first', (_, encoding, told) => {
  const decoded = decodeText(bytes('ett\nDet går här, för oss', encoding));
  expect(decoded).toMatchObject({ place: { line: 2, column: 6 }, message: expect.stringContaining(told) });
});

test('a file that is UTF-8 but for a byte is no file in another encoding', () => {
  const decoded = decodeText(Uint8Array.of(...new TextEncoder().encode('åäö'), 0xe5));
  expect(decoded).toMatchObject({
    message: 'Filen är inte UTF-8: här står byten 0xE5. Spara om filen som UTF-8, och skriv om tecknet.',
  });
});
