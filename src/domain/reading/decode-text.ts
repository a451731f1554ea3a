import type { Place } from '../check/fault.ts';

/** The text of a file, or where it stops being UTF-8 and what it looks like instead. */
export type Decoded = { text: string } | { place: Place; message: string };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads bytes as UTF-8. A file in another encoding is told from its bytes, so that the editor learns what to change. */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = utf16Name(bytes);
  if (utf16) return { place: { line: 1 }, message: `Filen är sparad som ${utf16}. Spara om den som UTF-8.` };
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return notUtf8(bytes);
  }
}

/** UTF-16 shows by its mark, or by every other byte of the first letters being zero. */
function utf16Name(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16 (”Unicode” i Anteckningar)';
  if (first === 0xfe && second === 0xff) return 'UTF-16 (”Unicode big endian”)';
  const start = bytes.subarray(0, 40);
  const zeros = start.filter((byte) => byte === 0).length;
  return bytes.length > 3 && zeros >= start.length / 2 - 1 ? 'UTF-16 eller UTF-32' : undefined;
}

function notUtf8(bytes: Uint8Array): Decoded {
  const valid = validLength(bytes);
  const before = new TextDecoder().decode(bytes.subarray(0, valid)).split(/\r\n|\r|\n/);
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const code = (bytes[valid] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const guess = likelyEncoding(bytes);
  const told = guess
    ? `Filen verkar vara sparad som ${guess.name}: där betyder det ”${guess.word(valid)}”. Spara om filen som UTF-8.`
    : 'Spara om filen som UTF-8, och skriv om tecknet.';
  return { place, message: `Filen är inte UTF-8: här står byten 0x${code}. ${told}` };
}

/** How many bytes from the start are UTF-8. A longer start is never better than a shorter one, so halving finds it. */
function validLength(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8Start(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  while (valid > 0 && !isUtf8(bytes.subarray(0, valid))) valid--;
  return valid;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    utf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether more bytes could still make it UTF-8: a cut letter at the end is no fault. */
function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const encodings = [
  { label: 'windows-1252', name: 'Windows-1252 (ANSI, Latin-1)' },
  { label: 'macintosh', name: 'Mac OS Roman' },
];

/** The encoding in which the bytes above ASCII make the most Swedish letters. */
function likelyEncoding(bytes: Uint8Array) {
  const read = encodings.map(({ label, name }) => {
    const text = new TextDecoder(label).decode(bytes);
    const word = (at: number) => wordAround(text, at);
    return { name, word, swedish: text.match(/[åäöéÅÄÖÉ–”’]/g)?.length ?? 0 };
  });
  const [best] = read.toSorted((a, b) => b.swedish - a.swedish);
  return best && best.swedish > 0 ? best : undefined;
}

/** In these encodings a byte is a character, so the byte's place is the character's. */
function wordAround(text: string, at: number): string {
  const start = /[\p{L}\p{N}-]{0,20}$/u.exec(text.slice(0, at))?.[0] ?? '';
  const end = /^.[\p{L}\p{N}-]{0,20}/u.exec(text.slice(at))?.[0] ?? '';
  return start + end;
}
