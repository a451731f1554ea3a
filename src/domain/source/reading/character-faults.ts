import { fault, type Fault } from '../../fault/fault.ts';
import { placesIn } from '../../fault/places-in.ts';
import { findBadCharacters } from './find-characters.ts';
import { say } from '../../../editors/say.ts';

/** How many lines of a file are named for one kind of fault. */
const mostLines = 5;

/** Characters that do not belong in a file, one fault a line and kind, and no more of a kind than anyone would read. */
export function characterFaults(file: string, text: string): Fault[] {
  const found = findBadCharacters(text);
  if (found.length === 0) return [];
  const placeAt = placesIn(text);
  const placed = found.map((one) => ({ ...one, ...placeAt(one.index) }));
  return [...Map.groupBy(placed, ({ code }) => code)].flatMap(([code, ofCode]) => {
    const firsts = ofCode.filter(({ line }, index) => line !== ofCode[index - 1]?.line);
    const rest = firsts.length - mostLines;
    return firsts.slice(0, mostLines).map(({ line, column, message, found: written, instead }, index) => {
      const more = index === mostLines - 1 && rest > 0 ? say` Samma slags fel finns på ${rest} rader till.` : '';
      const mend = instead === undefined ? undefined : { written, instead };
      return fault(code, { file, line, column, ...(mend && { mend }) }, message + more);
    });
  });
}
