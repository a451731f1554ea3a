/** Lower case, composed letters, plain hyphens; soft hyphens, apostrophes and endings after a colon ("sms:et") gone. */
function normalise(text: string): string {
  const plain = text.normalize('NFC').toLowerCase();
  // Most have none of these, and a large site has many texts.
  if (!/[\u00ad'’\u2010-\u2012+:]/.test(plain)) return plain;
  return plain
    .replaceAll(/[\u00ad'’]/g, '')
    .replaceAll(/[\u2010-\u2012]/g, '-')
    .replaceAll(/(\p{L})\+/gu, '$1 plus ')
    .replaceAll(/(\p{L}):\p{L}{1,3}(?!\p{L})/gu, '$1');
}

/** The words of a text in order; hyphens inside a word stay. */
export function wordsOf(text: string): string[] {
  return normalise(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}

/** A word without rings, dots and accents: what somebody writes who lacks the keys. */
export function fold(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
