/** Letters that were UTF-8 and were read as another encoding: `Ã¥` for `å`, `â€“` for `–`, `√•` for `å`. */
export interface Mojibake {
  index: number;
  text: string;
  meant: string;
}

/** Only the first bytes of Western letters, punctuation and emoji: the others are letters that Swedes write. */
const firstBytes = new Set([0xc2, 0xc3, 0xe2, 0xf0]);

const encodings = ['windows-1252', 'macintosh'].map((label) => {
  const letters = [...new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
  const first = letters.filter((_, byte) => firstBytes.has(byte)).join('');
  const following = letters.slice(0x80, 0xc0).join('');
  return {
    bytes: new Map(letters.map((letter, byte) => [letter, byte])),
    pattern: new RegExp(`(?:[${first}][${following}]{1,3})+`, 'gu'),
  };
});

/** Every place where letters were read in the wrong encoding, also twice over. */
export function findMojibake(text: string): Mojibake[] {
  return encodings.flatMap(({ bytes, pattern }) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
      const meant = decoded(found, bytes);
      if (!meant) return [];
      const again = findMojibake(meant)[0];
      return [{ index, text: found, meant: again?.text === meant ? again.meant : meant }];
    }),
  );
}

function decoded(found: string, bytes: Map<string, number>): string | undefined {
  const raw = Uint8Array.from([...found].map((letter) => bytes.get(letter) ?? 0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return undefined;
  }
}
