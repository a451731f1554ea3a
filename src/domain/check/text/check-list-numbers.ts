import { spanOf } from '../../markdown/markdown.ts';
import type { Fault } from '../../fault/fault.ts';
import { isListOfDays } from './check-list-days.ts';
import { numberedItems } from './numbered-items.ts';
import { bodyFault, nodesOf, type TextBody } from './text-body.ts';
import { say } from '../../../editors/say.ts';

/** Lists with other numbers than those that were typed. Where nobody has counted, all numbers are 1. */
export function checkListNumbers(body: TextBody): Fault[] {
  return nodesOf(body, 'list').flatMap(({ node }) => {
    const items = numberedItems(node, body);
    const at = items.findIndex(({ written, shown }) => written !== shown);
    const wrong = items[at];
    if (!wrong || items.every(({ written }) => written === 1) || isListOfDays(node, body)) return [];
    const before = body.source.body.slice(0, spanOf(wrong.node).start);
    const isAnew = wrong.written === 1 && at > 0 && /\n[ \t>]*\n[ \t>]*$/.test(before);
    const advice = isAnew
      ? say`En tom rad räcker inte för att börja en ny lista. Skriv en rad text eller en rubrik mellan listorna, eller räkna vidare.`
      : say`Skriv numren i ordning, och se efter att texten inte hänvisar till fel nummer.`;
    const message = say`Här står ${wrong.written}., men sidan visar ${wrong.shown}. ${advice}`;
    return [bodyFault(body, wrong.node, 'lista-nummer', message)];
  });
}
