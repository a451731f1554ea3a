import type { ExplainedWord } from '../../schema/explained-word.ts';

/** In Markdown, what a link leads to, which nobody reads. */
const addresses = /\]\([^)]*\)|https?:\/\/\S+/g;

/** The words that a text in Markdown has, in the order in which it first has them. */
export function explainedIn<Word extends Pick<ExplainedWord, 'title' | 'forms'>>(
  text: string,
  words: readonly Word[],
): Word[] {
  const read = text.replaceAll(addresses, ' ');
  return words
    .map((word) => ({ word, at: firstPlace(read, word.forms ?? [word.title]) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word);
}

/** Where the first of some forms stands as a word of its own; -1 where none does. A star at the end lets the word go on. */
function firstPlace(text: string, forms: readonly string[]): number {
  const wanted = forms.map(
    (form) => `${spaced(form.replace(/\*$/, ''))}${form.endsWith('*') ? String.raw`\p{L}*` : ''}`,
  );
  return text.search(new RegExp(String.raw`(?<!\p{L})(?:${wanted.join('|')})(?!\p{L})`, 'iu'));
}

/** Words with any space between them, as where a line of the text ends there. */
const spaced = (words: string) =>
  words
    .split(' ')
    .map(RegExp.escape)
    .join(String.raw`\s+`);
