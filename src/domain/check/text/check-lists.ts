import type { Fault } from '../../fault/fault.ts';
import { childrenOf, spanOf } from '../../markdown/markdown.ts';
import { beginsWithMonth, isListOfDays } from './check-list-days.ts';
import { bodyFault, nodesOf, typed, type TextBody } from './text-body.ts';
import { say } from '../../../editors/say.ts';

const longestList = 30;

/** Lists that came out as something else than the editor meant. */
export function checkLists(body: TextBody): Fault[] {
  return [...typedBullets(body), ...splitLists(body), ...largeLists(body), ...oddItems(body)];
}

interface Shape {
  form: RegExp;
  message: string;
  /** The mark of such a line, for all lines at once, and what makes a list of them. */
  mend?: [mark: RegExp, instead: string];
}

const shapes: Shape[] = [
  {
    form: /^[ \t>]*[•·◦▪‣●○■□►→✓✔–—][ \t]*\p{L}/mu,
    message: say`Raden ser ut som en punkt i en lista men är ingen. Skriv bindestreck och mellanslag först: - text.`,
    mend: [/^([ \t>]*)[•·◦▪‣●○■□►→✓✔–—][ \t]*(?=\p{L})/gmu, '$1- '],
  },
  {
    form: /^[ \t>]*[-+*](?=\p{Lu})/mu,
    message: say`Raden ser ut som en punkt i en lista men är ingen. Sätt ett mellanslag efter strecket.`,
    mend: [/^([ \t>]*[-+*])(?=\p{Lu})/gmu, '$1 '],
  },
  {
    form: /^[ \t>]*\d{1,2}[.)](?=\p{L})/mu,
    message: say`Raden ser ut som ett steg i en lista men är inget. Sätt ett mellanslag efter siffran och punkten: 1. text.`,
    mend: [/^([ \t>]*\d{1,2}[.)])(?=\p{L})/gmu, '$1 '],
  },
  {
    form: /^[ \t>]*[a-hA-H][.)][ \t]+\p{L}/mu,
    message: say`Listor med bokstäver går inte att göra. Skriv - eller 1. först på raden.`,
  },
  {
    form: /^[ \t>]*(?:\(\d{1,2}\)|\d{1,2}:|\([a-h]\)|(?:i{1,3}|iv|vi{0,3})[.)]|(?:steg|punkt) \d{1,2}[.:])[ \t]+\p{L}.*\n[ \t>]*(?:\(\d{1,2}\)|\d{1,2}:|\([a-h]\)|(?:i{1,3}|iv|vi{0,3})[.)]|(?:steg|punkt) \d{1,2}[.:])[ \t]/imu,
    message: say`Raderna ser ut som en lista men rinner ihop till ett stycke. Skriv 1. först på raden, och lämna en tom rad före.`,
  },
  {
    form: /(?<=\n)[ \t>]*(?:[-+*]|\d{1,2}[.)])[ \t]+\S/u,
    message: say`Raden ser ut som en punkt i en lista men hör till stycket ovanför. Lämna en tom rad före listan.`,
  },
];

/** How all of them begin. */
const mayBegin = /^[ \t>]*(?:[•·◦▪‣●○■□►→✓✔–—+*\d(-]|[a-h][.)]|[iv]+[.)]|steg |punkt )/im;

/** Lines of a paragraph that begin like a list item. */
function typedBullets(body: TextBody): Fault[] {
  return nodesOf(body, 'text').flatMap(({ node, parents }) => {
    if (parents.at(-1)?.type !== 'paragraph') return [];
    const asTyped = typed(body, node);
    if (!mayBegin.test(asTyped)) return [];
    const isFirst = childrenOf(parents.at(-1) ?? node)[0] === node;
    return shapes.flatMap(({ form, message, mend }) => {
      const at = asTyped.search(form);
      if (at < 0 || (at === 0 && !isFirst) || isDay(asTyped.slice(at))) return [];
      const written = asTyped.slice(at);
      const mended = mend && { written, instead: written.replace(...mend) };
      return [bodyFault(body, spanOf(node).start + at, 'lista-form', message, mended)];
    });
  });
}

/** A day such as `6. juni` is none of a list where it stands inside of a paragraph. */
function isDay(line: string): boolean {
  return beginsWithMonth(line.replace(/^[ \t>]*\d{1,2}\.[ \t]+/, ''));
}

/** A change of mark begins another list, and a number that does not follow begins it at the wrong place. */
function splitLists(body: TextBody): Fault[] {
  let counted = 0;
  return nodesOf(body, 'list').flatMap(({ node, parents }) => {
    const siblings = childrenOf(parents.at(-1) ?? node);
    const before = siblings[siblings.indexOf(node) - 1];
    const start = node.start ?? 1;
    const isContinued = start === counted + 1;
    if (node.ordered) counted = start + node.children.length - 1;
    if (isListOfDays(node, body)) return [];
    const tell = (message: string) => [bodyFault(body, node, 'lista-form', message)];
    if (before?.type === 'list') {
      return tell(say`Listan byter tecken mitt i och blir två listor. Använd samma tecken på varje rad: - eller 1.`);
    }
    if (!node.ordered || start === 1 || isContinued) return [];
    return tell(
      say`Listan börjar på ${start}. Börja på 1. Ska det inte vara en lista, skriv om meningen så att raden inte börjar med en siffra och en punkt.`,
    );
  });
}

/** Lists with too many levels or rows. */
function largeLists(body: TextBody): Fault[] {
  return nodesOf(body, 'list').flatMap(({ node, parents }) => {
    const { length } = node.children;
    const tell = (message: string) => [bodyFault(body, node, 'lista-form', message)];
    const isDeep = parents.filter(({ type }) => type === 'list').length === 3;
    return [
      ...(isDeep ? tell(say`Listan har fyra nivåer. Använd högst tre, hellre färre.`) : []),
      ...(length > longestList
        ? tell(say`Listan har ${length} rader. Dela upp den i kortare listor med en rubrik var.`)
        : []),
    ];
  });
}

/** Items without words, and a minus before a number that has become an item of its own. */
function oddItems(body: TextBody): Fault[] {
  return nodesOf(body, 'list').flatMap(({ node }) => {
    const empty = node.children.filter((item) => childrenOf(item).length === 0);
    const faults = empty.map((item) =>
      bodyFault(body, item, 'lista-form', say`Punkten är tom. Skriv något, eller ta bort raden.`),
    );
    const asTyped = typed(body, node);
    if (node.children.length > 1 || !/^[-–] \d+(?![.)\d])/.test(asTyped)) return faults;
    const message = say`Strecket först på raden syns inte som minus, för det gör raden till en punkt i en lista. Ska det vara minus, skriv \\${asTyped.slice(0, 4)}…, eller ordet minus.`;
    return [...faults, bodyFault(body, node, 'markdown-av-misstag', message)];
  });
}
