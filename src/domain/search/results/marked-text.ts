/** A stretch of a text, and whether it is what somebody searched for. */
export interface Stretch {
  text: string;
  isMarked: boolean;
}

/** A text in stretches, with the words marked that match. */
export function markWords(text: string, matches: (word: string) => boolean): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (part: string, isMarked: boolean) => {
    const last = stretches.at(-1);
    if (last?.isMarked === isMarked) last.text += part;
    else if (part !== '') stretches.push({ text: part, isMarked });
  };
  text
    .split(/([\p{L}\p{N}]+(?:[-\u2011][\p{L}\p{N}]+)*)/u)
    .forEach((part, place) => add(part, place % 2 === 1 && matches(part)));
  return stretches;
}

/** Pagefind's excerpt in stretches: it is escaped text with `<mark>` around what matched. */
export function readExcerpt(excerpt: string): Stretch[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part, place) => ({ text: unescape(part), isMarked: place % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };

const unescape = (text: string) =>
  text.replaceAll(/&(lt|gt|quot|amp|#39);/g, (entity, name: string) => characters[name] ?? entity);
