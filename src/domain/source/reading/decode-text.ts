import type { Place } from '../../fault/fault.ts';
import { say } from '../../../editors/say.ts';

/** The text of a file, or where it stops being UTF-8 and what it looks like instead. */
export type Decoded = { text: string } | { place: Place; message: string };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads bytes as UTF-8. A file in another encoding is told from its bytes, so that the editor learns what to change. */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = utf16Name(bytes);
  if (utf16) return { place: { line: 1 }, message: say`Filen är sparad som ${utf16}. Spara om den som UTF-8.` };
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    const isText = !bytes.some((byte) => byte < 0x09);
    return isText
      ? notUtf8(bytes)
      : { place: { line: 1 }, message: say`Det här är ingen text, utan till exempel en bild. Ta bort filen.` };
  }
}

/** UTF-16 shows by its mark, or by every other byte of the first letters being zero. */
function utf16Name(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe)
    return third === 0 && fourth === 0 ? 'UTF-32' : say`UTF-16 (”Unicode” i Anteckningar)`;
  if (first === 0xfe && second === 0xff) return say`UTF-16 (”Unicode big endian”)`;
  const start = bytes.subarray(0, 40);
  const zeros = [0, 1].map((offset) => start.filter((byte, index) => byte === 0 && index % 2 === offset).length);
  const isEveryOther = Math.min(...zeros) === 0 && Math.max(...zeros) > start.length / 2 - 2;
  return bytes.length > 3 && isEveryOther ? 'UTF-16' : undefined;
}

function notUtf8(bytes: Uint8Array): Decoded {
  const valid = validLength(bytes);
  const before = new TextDecoder().decode(bytes.subarray(0, valid)).split(/\r\n|\r|\n/);
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const code = (bytes[valid] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const guess = likelyEncoding(bytes, valid);
  const told = guess
    ? say`Filen verkar vara sparad som ${guess.name}: där betyder det ”${guess.word}”. Spara om filen som UTF-8.`
    : say`Spara om filen som UTF-8, och skriv om tecknet.`;
  return { place, message: say`Filen är inte UTF-8: här står byten 0x${code}. ${told}` };
}

/** How many bytes from the start are UTF-8: as far as to the first U+FFFD that does not stand there itself. */
function validLength(bytes: Uint8Array): number {
  let at = 0;
  for (const valid of new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\ufffd')) {
    at += new TextEncoder().encode(valid).length;
    const isWritten = bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
    if (!isWritten) break;
    at += 3;
  }
  return at;
}

/** The Swedish letters of DOS, which the decoders of browsers do not know. */
const dosLetters: Record<number, string> = {
  0x82: 'é',
  0x84: 'ä',
  0x86: 'å',
  0x8e: 'Ä',
  0x8f: 'Å',
  0x94: 'ö',
  0x99: 'Ö',
};

const encodings = [
  { name: 'Windows-1252 (ANSI, Latin-1)', read: (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes) },
  { name: 'Mac OS Roman', read: (bytes: Uint8Array) => new TextDecoder('macintosh').decode(bytes) },
  {
    name: 'MS-DOS (OEM)',
    read: (bytes: Uint8Array) => Array.from(bytes, (byte) => dosLetters[byte] ?? String.fromCharCode(byte)).join(''),
  },
];

/** The encoding in which the bytes above ASCII make the most Swedish letters; none where some of them are UTF-8. */
function likelyEncoding(bytes: Uint8Array, valid: number) {
  if (bytes.subarray(0, valid).some((byte) => byte > 0x7f)) return undefined;
  const guesses = encodings.map(({ name, read }) => {
    const text = read(bytes);
    return { name, word: wordAround(text, valid), letters: text.match(swedish)?.length ?? 0 };
  });
  const [best] = guesses.toSorted((a, b) => b.letters - a.letters);
  return best && best.letters > 0 ? best : undefined;
}

/** Letters, and signs where they belong: a quotation mark inside a word is a letter in another encoding. */
const swedish = /[åäöéÅÄÖÉ–’“]|(?<!\p{L})”|”(?!\p{L})/gu;

/** In these encodings a byte is a character, so the byte's place is the character's. */
function wordAround(text: string, at: number): string {
  const start = /[\p{L}\p{N}-]{0,20}$/u.exec(text.slice(0, at))?.[0] ?? '';
  const end = /^.[\p{L}\p{N}-]{0,20}/u.exec(text.slice(at))?.[0] ?? '';
  return start + end;
}
