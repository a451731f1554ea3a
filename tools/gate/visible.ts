/** Text from a file as a terminal may print it: what cannot be seen, or would steer the terminal, as `<U+200B>`. */
export function visible(text: string): string {
  return text
    .replace(/[\t\n]/g, ' ')
    .replace(
      /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu,
      (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
    );
}
