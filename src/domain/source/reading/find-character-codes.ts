import type { PlacedNode } from '../../markdown/markdown.ts';
import { characterCodes, type CharacterCode } from './character-codes.ts';
import { findBadCharacters, type BadCharacter } from './find-characters.ts';
import { findUnread } from './find-unread.ts';

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
