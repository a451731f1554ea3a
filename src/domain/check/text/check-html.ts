import { helpPath } from '../../entries/addresses.ts';
import type { Fault } from '../../fault/fault.ts';
import { spanOf } from '../../markdown/markdown.ts';
import { bodyFault, nodesOf, typed, type TextBody } from './text-body.ts';
import { say } from '../../../editors/say.ts';

/** HTML in the text, whole or half: pages take Markdown only, so that nothing unsafe can get in. */
export function checkHtml(body: TextBody): Fault[] {
  const whole = nodesOf(body, 'html').map(({ node }) => bodyFault(body, node, 'text-html', message(node.value)));
  const half = nodesOf(body, 'text').flatMap(({ node }) => {
    const asTyped = typed(body, node);
    if (!asTyped.includes('<') && !node.value.includes('<')) return [];
    const at = asTyped.search(/(?<!\\)<[a-z/!?]/i);
    if (at < 0) return /<\/?[a-z][^<>]*>/i.test(node.value) ? [bodyFault(body, node, 'text-html', shownHtml)] : [];
    const advice = say`Här står ett < som ser ut som början på HTML. Ta bort det, eller skriv \\< om tecknet ska synas.`;
    return [bodyFault(body, spanOf(node).start + at, 'text-html', advice)];
  });
  return [...whole, ...half];
}

const shownHtml = say`Här syns HTML på sidan. Skriv texten utan den. Ska den synas, sätt den mellan två grava accenter: \`<b>\`.`;

function message(html: string): string {
  if (html.startsWith('<!--')) return say`Kommentarer (<!-- -->) följer med till sidan. Ta bort kommentaren.`;
  const [tag = html.slice(0, 20)] = /^<\/?[a-z][\w-]*/i.exec(html) ?? [];
  const name = tag.replace(/^<\/?/, '').toLowerCase();
  const instead = Object.hasOwn(markdownFor, name)
    ? markdownFor[name]
    : say`Ta bort den, och skriv texten med Markdown.`;
  return say`HTML går inte att använda: ${tag}${tag.startsWith('<') ? '>' : ''}. ${instead}`;
}

/** What to write instead of the elements that editors reach for. */
const markdownFor: Record<string, string> = {
  a: say`Skriv länken så här: [vart den leder](${helpPath('utloggad')}).`,
  b: say`Skriv **fet text**.`,
  strong: say`Skriv **fet text**.`,
  i: say`Skriv *kursiv text*.`,
  em: say`Skriv *kursiv text*.`,
  br: say`Lämna en tom rad mellan styckena.`,
  p: say`Lämna en tom rad mellan styckena.`,
  img: say`Skriv bilden så här: ![vad bilden visar](/bilder/namn.png).`,
  ul: say`Skriv listan med - först på varje rad.`,
  ol: say`Skriv listan med 1., 2. och så vidare först på varje rad.`,
  li: say`Skriv listan med - eller 1. först på varje rad.`,
  h1: say`Skriv rubriken med ## först på raden.`,
  h2: say`Skriv rubriken med ## först på raden.`,
  h3: say`Skriv rubriken med ### först på raden.`,
  table: say`Skriv tabellen med lodstreck (|) mellan cellerna, eller skriv en lista.`,
  details: say`Skriv texten under en rubrik i stället.`,
};
