import { LineCounter } from 'yaml';
import type { Place } from './fault.ts';

/** Tells the line and the column, from 1, of a character in a text. */
export function placesIn(text: string): (offset: number) => Required<Place> {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}
