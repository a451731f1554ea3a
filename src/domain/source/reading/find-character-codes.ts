import { parseMarkdown, spanOf, textOf, type PlacedNode } from '../../markdown/markdown.ts';
import { findBadCharacters, type BadCharacter } from './find-characters.ts';
import { findUnread } from './find-unread.ts';

/** A character that is written as a code, `&#8203;` or `&shy;`. */
interface CharacterCode {
  start: number;
  end: number;
  written: string;
  character: string;
}

/** A code for a character that does not belong in a text. */
export interface BadCharacterCode extends Omit<CharacterCode, 'character'>, Omit<BadCharacter, 'index' | 'found'> {}

/** The codes in a Markdown text whose characters would be faults, too, if they stood there themselves. */
export function findBadCharacterCodes(nodes: readonly PlacedNode[], text: string): BadCharacterCode[] {
  const codes = characterCodes(nodes, text);
  if (codes.length === 0) return [];
  const places: { from: number; code: CharacterCode }[] = [];
  let read = '';
  let end = 0;
  for (const code of codes) {
    read += text.slice(end, code.start);
    places.push({ from: read.length, code });
    read += code.character;
    end = code.end;
  }
  read += text.slice(end);
  const found = [...findBadCharacters(read), ...findUnread(read)];
  return places.flatMap(({ from, code: { start, end, written, character } }) => {
    // At the beginning of a line, where a hard space itself would hide a mark, its code hides none.
    const bad = found.find(
      ({ index, found: { length }, code }) =>
        index < from + character.length && from < index + length && code !== 'tecken-hart-mellanslag',
    );
    if (!bad) return [];
    return [{ start, end, written, code: bad.code, message: bad.message, instead: bad.instead }];
  });
}

const form = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** The codes in a Markdown text that become characters: those in code stay as they are. */
function characterCodes(nodes: readonly PlacedNode[], text: string): CharacterCode[] {
  const codes = [...text.matchAll(form)];
  if (codes.length === 0) return [];
  const literal = nodes.filter(({ node }) => isLiteral(node.type)).map(({ node }) => spanOf(node));
  return codes.flatMap(({ index: start, 0: written }) => {
    const end = start + written.length;
    const isEscaped = (/\\*$/.exec(text.slice(0, start))?.[0].length ?? 0) % 2 === 1;
    if (isEscaped || literal.some((span) => span.start <= start && end <= span.end)) return [];
    const character = textOf(parseMarkdown(`a${written}a`, false)).slice(1, -1);
    return character === written ? [] : [{ start, end, written, character }];
  });
}

function isLiteral(type: string): boolean {
  return /^(?:inlineCode|code|html|mdxjsEsm|mdx\w+Expression)$/.test(type);
}
