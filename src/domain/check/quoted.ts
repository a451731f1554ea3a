/** A text between quotation marks in a message; one that has such marks itself stands without more of them. */
export function quoted(text: string): string {
  return /[”“"]/.test(text) ? text : `”${text}”`;
}
