import type { Fault } from '../../fault/fault.ts';
import { passageFault, type Passage } from './passage.ts';
import { say } from '../../../editors/say.ts';

/** Paragraphs that begin or end as if something were left out, brackets that do not meet, and addresses in fields. */
export function checkEdges(passages: readonly Passage[]): Fault[] {
  return passages.flatMap((passage) => {
    const { part, text } = passage;
    const faults: Fault[] = [];
    const tell = (index: number, message: string) => faults.push(passageFault(passage, index, 'tecken-fel', message));
    if (part === 'paragraph' && /^\p{Ll}/u.test(text)) tell(0, say`Stycket börjar med liten bokstav. Skriv en stor.`);
    if (part === 'paragraph' && hasNoStop(text)) {
      tell(text.trimEnd().length - 1, say`Stycket slutar utan punkt. Skriv den, eller ett kolon om en lista följer.`);
    }
    const bracket = unmet(text);
    if (bracket !== undefined) tell(bracket, say`Parentesen har ingen andra halva. Skriv den, eller ta bort tecknet.`);
    const address = part === 'field' ? /(?:https?|javascript|vbscript|data|file):\S|www\.\S/i.exec(text) : null;
    if (address) tell(address.index, say`Adresser i fält går inte att följa. Skriv länken i texten under fälten.`);
    return faults;
  });
}

/** Whether a text of three words or more ends in one, or in a comma. */
function hasNoStop(text: string): boolean {
  return /[\p{L}\p{N},;]$/u.test(text.trimEnd().slice(-2)) && /\s\S+\s\S*[\p{L}\p{N},;]\s*$/u.test(text);
}

/** Where the first bracket without its other half stands. */
function unmet(text: string): number | undefined {
  if (!text.includes('(') && !text.includes(')')) return undefined;
  const open: number[] = [];
  for (const { index, 0: bracket } of text.matchAll(/[()]/g)) {
    if (bracket === '(') open.push(index);
    else if (open.pop() === undefined) return index;
  }
  return open[0];
}
