/** Which letters a word without dots and rings has, a bit each. */
export function lettersIn(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** How many letters only one of two words has; each edit makes at most two. */
export function lettersApart(one: number, other: number): number {
  let apart = 0;
  for (let rest = one ^ other; rest !== 0; rest &= rest - 1) apart++;
  return apart;
}
