/** A word with letters from another alphabet that look like Latin ones. */
export interface LookAlike {
  index: number;
  /** The first foreign letter. */
  letter: string;
  word: string;
  /** The word in Latin letters, where each foreign one has a twin. */
  meant: string | undefined;
}

const foreign = 'авеорсухкіјѕһԁԛԝӏАВЕКМНОРСТУХІЈЅαινορυχγκΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const latin = 'abeopcyxkijshdqwlABEKMHOPCTYXIJSaivopuxykABEZHIKMNOPTYX';
const twins = new Map([...foreign].map((letter, index) => [letter, [...latin][index]]));

/** Greek letters that stand for units and numbers beside Latin ones: `kΩ`, `μm`. */
const symbols = /[Ωμπ]/gu;
const words = /[\p{L}\p{M}\p{N}]+/gu;
const other = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}]/u;

/**
 * Words that mix Latin letters with those of another alphabet, and words of nothing but twins, on a line that holds no
 * real word in that alphabet.
 */
export function findLookAlikes(text: string): LookAlike[] {
  if (!other.test(text)) return [];
  return [...text.matchAll(/.+/g)].flatMap(({ index: start, 0: line }) => {
    const found = [...line.matchAll(words)].filter(({ 0: word }) => other.test(word.replace(symbols, '')));
    const isForeignLine = found.some(({ 0: word }) => !isMixed(word) && !isTwin(word));
    return found
      .filter(({ 0: word }) => isMixed(word) || (isTwin(word) && !isForeignLine))
      .map(({ index, 0: word }) => {
        const at = word.search(other);
        const letter = String.fromCodePoint(word.codePointAt(at) ?? 0);
        return { index: start + index + at, letter, word, meant: latinised(word) };
      });
  });
}

function isMixed(word: string): boolean {
  return /\p{Script=Latin}/u.test(word);
}

function isTwin(word: string): boolean {
  return [...word].every((letter) => twins.has(letter) || /\p{N}/u.test(letter));
}

function latinised(word: string): string | undefined {
  const meant = [...word].map((letter) => twins.get(letter) ?? letter).join('');
  return other.test(meant) ? undefined : meant;
}
