import type { MdastNode } from 'satteri';
import { childrenOf, spanOf, textOf } from '../../markdown.ts';
import type { Fault } from '../fault.ts';
import { bodyFault, nodesOf, typed, type TextBody } from './text-body.ts';

/** Lists with other numbers than those that were typed: a page counts on from the first. */
export function checkListNumbers(body: TextBody): Fault[] {
  return nodesOf(body, 'list').flatMap(({ node }) => {
    if (!node.ordered) return [];
    const items = numbered(node.children, node.start ?? 1, body);
    return daysIn(items, body) ?? renumbered(items, body);
  });
}

interface Item {
  node: MdastNode;
  written: number;
  shown: number;
}

function numbered(items: readonly MdastNode[], start: number, body: TextBody): Item[] {
  return items.map((node, index) => ({ node, written: Number.parseInt(typed(body, node), 10), shown: start + index }));
}

const month =
  /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|(?:jan|feb|apr|aug|sept?|okt|nov|dec)\b|january|february|march|may|june|july|august|october)(?!\p{L})/iu;

/** Days such as `6. juni`. A step may begin with the name of a month too, but then with a capital and the right number. */
function daysIn(items: readonly Item[], body: TextBody): Fault[] | undefined {
  const days = items.flatMap((item) => {
    const [first] = childrenOf(item.node);
    const [name] = (first?.type === 'paragraph' && month.exec(textOf(first))) || [];
    const isDay = name !== undefined && (/^\p{Ll}/u.test(name) || item.written !== item.shown);
    return isDay ? [{ ...item, name }] : [];
  });
  const [day] = days;
  if (!day) return undefined;
  const wrong = days.find(({ written, shown }) => written !== shown) ?? day;
  const shown = wrong === day && day.written === day.shown ? 'en lista' : `”${wrong.shown}. ${wrong.name}”`;
  const message = `Dagen ”${wrong.written}. ${wrong.name}” blir ${shown} på sidan, för att raden börjar med en siffra och en punkt. Skriv dagen utan punkt: ${wrong.written} ${wrong.name}. Ska det vara en lista, skriv - ${wrong.written} ${wrong.name}.`;
  return [bodyFault(body, wrong.node, 'lista-dagar', message)];
}

/** Where nobody has counted, all numbers are 1. */
function renumbered(items: readonly Item[], body: TextBody): Fault[] {
  if (items.every(({ written }) => written === 1)) return [];
  const at = items.findIndex(({ written, shown }) => written !== shown);
  const wrong = items[at];
  if (!wrong) return [];
  const isAnew = wrong.written === 1 && /\n[ \t>]*\n[ \t>]*$/.test(body.source.body.slice(0, spanOf(wrong.node).start));
  const advice =
    isAnew && at > 0
      ? 'En tom rad räcker inte för att börja en ny lista. Skriv en rad text eller en rubrik mellan listorna, eller räkna vidare.'
      : 'Skriv numren i ordning, och se efter att texten inte hänvisar till fel nummer.';
  const message = `Här står ${wrong.written}., men sidan visar ${wrong.shown}. ${advice}`;
  return [bodyFault(body, wrong.node, 'lista-nummer', message)];
}
