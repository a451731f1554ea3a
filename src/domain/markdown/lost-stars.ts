import { spanOf, type PlacedNode } from './markdown.ts';

/** Stars that were typed as signs, as in `*21*0771#`, and that Markdown takes for marks of emphasis. */
export interface LostStars {
  start: number;
  end: number;
  /** The same text with stars that are shown. */
  shown: string;
  /** Whether nothing else can have been meant. */
  isCertain: boolean;
}

/** Emphasis inside of a word or a number, and that of digits and signs beside others. */
export function lostStars(nodes: readonly PlacedNode[], text: string): LostStars[] {
  return nodes.flatMap(({ node }) => {
    if (node.type !== 'emphasis' && node.type !== 'strong') return [];
    const { start, end } = spanOf(node);
    if (text[start] !== '*') return [];
    const sides = [text.slice(0, start).slice(-1), text.slice(end, end + 1)];
    const inside = text.slice(start, end).replace(/^\*{1,2}|\*{1,2}$/g, '');
    const isCode = /^[\d\s#*+.,\\-]*$/.test(inside) && sides.some((side) => /[\d#*]/.test(side));
    const isBetweenDigits = sides.every((side) => /\d/.test(side));
    const isInWord = node.type === 'emphasis' && sides.every((side) => /[\p{L}\p{N}]/u.test(side));
    if (!isCode && !isBetweenDigits && !isInWord) return [];
    const isCertain = isCode || (isBetweenDigits && !/[`[<]/.test(inside));
    return [{ ...wholeNumber(text, start, end), isCertain }];
  });
}

/** The text from where the digits and signs before it begin to where those after it end. */
function wholeNumber(text: string, from: number, to: number): Omit<LostStars, 'isCertain'> {
  let [start, end] = [from, to];
  while (/[\d#*+\\-]/.test(text.charAt(start - 1))) start--;
  while (/[\d#*+\\-]/.test(text.charAt(end))) end++;
  return { start, end, shown: text.slice(start, end).replace(/(?<!\\)\*/g, '\\*') };
}
