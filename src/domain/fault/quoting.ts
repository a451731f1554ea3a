import { say } from '../../editors/say.ts';

/** As much of a text as a message repeats. */
export function shortened(text: string, most = 40): string {
  const letters = [...text.slice(0, 2 * most)];
  return letters.length > most ? `${letters.slice(0, most).join('')} …` : text;
}

/** A text between quotation marks in a message; one that has such marks itself stands without more of them. */
export function quoted(text: string): string {
  return /[”“"]/.test(text) ? text : say`”${text}”`;
}
