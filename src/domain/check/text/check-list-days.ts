import type { MdastNode } from 'satteri';
import { childrenOf, textOf } from '../../markdown/markdown.ts';
import type { Fault } from '../../fault/fault.ts';
import { allMonths } from '../dates/calendar-words.ts';
import { numberedItems, type NumberedItem } from './numbered-items.ts';
import { bodyFault, nodesOf, type TextBody } from './text-body.ts';
import { say } from '../../../editors/say.ts';

const month = new RegExp(String.raw`^(?:${allMonths}|(?:jan|feb|apr|aug|sept?|okt|nov|dec)\b)(?!\p{L})`, 'iu');

/** Days such as `6. juni` at the beginning of a line, of which Markdown makes a list. */
export function checkListDays(body: TextBody): Fault[] {
  return nodesOf(body, 'list').flatMap(({ node, parents }) => {
    const days = daysIn(node, body);
    const wrong = days.find(({ written, shown }) => written !== shown) ?? days[0];
    if (!wrong) return [];
    const day = `${wrong.written} ${wrong.name}`;
    const isRenumbered = wrong.written !== wrong.shown;
    const isWithin = parents.at(-1)?.type === 'listItem';
    const becomes = isRenumbered
      ? say`”${wrong.shown}. ${wrong.name}”`
      : isWithin
        ? say`en lista i listan`
        : say`en lista`;
    const list = isWithin ? '' : say` Ska det vara en lista, skriv - ${day}.`;
    const message = say`Dagen ”${wrong.written}. ${wrong.name}” blir ${becomes} på sidan, för att raden börjar med en siffra och en punkt. Skriv dagen utan punkt: ${day}.${list}`;
    return [bodyFault(body, wrong.node, 'lista-dagar', message)];
  });
}

/** Whether a list is one of days, about which there is no more to say. */
export function isListOfDays(node: MdastNode, body: TextBody): boolean {
  return daysIn(node, body).length > 0;
}

/** Whether a text begins with the name of a month in small letters, so that a number before it is a day. */
export function beginsWithMonth(text: string): boolean {
  return month.test(text) && /^\p{Ll}/u.test(text);
}

/** A step may begin with the name of a month too, but then with a capital and the right number. */
function daysIn(list: MdastNode, body: TextBody): (NumberedItem & { name: string })[] {
  return numberedItems(list, body).flatMap((item) => {
    const [first] = childrenOf(item.node);
    const text = first?.type === 'paragraph' ? textOf(first) : '';
    const [name] = month.exec(text) ?? [];
    return name !== undefined && (beginsWithMonth(text) || item.written !== item.shown) ? [{ ...item, name }] : [];
  });
}
