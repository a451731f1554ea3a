/** How a text is cut into what is said at once. */

/** A part of a text. A telephone number is said digit by digit. */
export interface Piece {
  text: string;
  isPhone?: boolean;
}

/** Where in the text something stands that is said at once, and how it is said. */
export interface Passage {
  start: number;
  end: number;
  said: string;
}

/** A sentence with the spaces after it. None ends before a small letter or a digit: after “t.ex.” or in “kl. 9.00”. */
const sentence = /.+?(?:[.!?…؟]["'”’»)]*\s+(?=[^\p{Ll}\d\s])|$)/gsu;

/** Chromium may fall silent, with a voice from afar, after some 15 seconds; so long a sentence takes that. */
const longest = 200;
const clause = /.+?(?:[,;:،؛–]\s+|$)/gsu;

/** The sentences of a text, and the clauses of long ones. */
export function passagesOf(pieces: readonly Piece[]): Passage[] {
  const text = pieces.map((piece) => piece.text).join('');
  let at = 0;
  return cut(text, sentence)
    .flatMap((one) => (one.length > longest ? cut(one, clause) : [one]))
    .map((one) => {
      const start = at + one.length - one.trimStart().length;
      const end = at + one.trimEnd().length;
      at += one.length;
      return { start, end, said: saidOf(pieces, start, end) };
    })
    .filter(({ said }) => /[\p{L}\d]/u.test(said));
}

const cut = (text: string, form: RegExp): string[] => text.match(form) ?? [];

function saidOf(pieces: readonly Piece[], start: number, end: number): string {
  let at = 0;
  const parts = pieces.map(({ text, isPhone }) => {
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += text.length;
    return isPhone ? part.replaceAll(number, digits) : part;
  });
  // A soft hyphen is for the eye, and espeak-ng says the dot after a space that does not break.
  return parts.join('').replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();
}

/** Within what may also have words: “Ring 0771-524 524”. */
const number = /\+?\d[\d\s()–-]*\d/g;

/** `0771-524 524` with a pause between its groups: `0 7 7 1, 5 2 4, 5 2 4`. */
const digits = (phone: string): string =>
  phone
    .split(/[^\d+]+/)
    .filter(Boolean)
    .map((group) => [...group].join(' '))
    .join(', ');
