import type { MdastNode } from 'satteri';
import type { Fault } from '../../fault/fault.ts';
import { textOf } from '../../markdown/markdown.ts';
import { bodyFault, nodesOf, typed, type TextBody } from './text-body.ts';
import { say } from '../../../editors/say.ts';

/** Markdown that the site has no look for, and text that Markdown reads as something else. */
export function checkMarks(body: TextBody): Fault[] {
  return [...unsupported(body), ...accidentalCode(body), ...accidentalFields(body)];
}

function unsupported(body: TextBody): Fault[] {
  const refuse =
    (message: string) =>
    ({ node }: { node: MdastNode }) =>
      bodyFault(body, node, 'markdown-stods-inte', message);
  return [
    ...nodesOf(body, 'footnoteReference', 'footnoteDefinition').map(
      refuse(say`Fotnoter går inte att använda. Skriv det i texten i stället.`),
    ),
    ...nodesOf(body, 'delete').map(
      refuse(say`Struken text går inte att använda. Ta bort texten, eller ta bort tecknen ~.`),
    ),
    ...nodesOf(body, 'listItem')
      .filter(({ node }) => typeof node.checked === 'boolean')
      .map(refuse(say`Kryssrutor går inte att använda. Ta bort [ ] i början av raden.`)),
  ];
}

function accidentalCode(body: TextBody): Fault[] {
  return nodesOf(body, 'code').flatMap(({ node }) => {
    const lines = typed(body, node).split('\n');
    const [, fence, info = ''] = /^[ \t]*(`{3,}|~{3,})[ \t]*(.*)/.exec(lines[0] ?? '') ?? [];
    const tell = (message: string) => [bodyFault(body, node, 'markdown-av-misstag', message)];
    if (!fence)
      return tell(
        say`Fyra mellanslag eller ett tabbtecken först på raden gör texten till kod. Ta bort dem. Ska det vara kod, sätt \`\`\` på raden före och efter.`,
      );
    if (!/^[\w+#.-]*[ \t]*$/.test(info))
      return tell(
        say`Det som står efter ${fence.slice(0, 6)} på samma rad syns inte. Flytta ned det till en egen rad.`,
      );
    const last = (lines.at(-1) ?? '').replace(/^[ \t>]*/, '').trimEnd();
    if (lines.length > 1 && last.startsWith(fence) && /^(`+|~+)$/.test(last)) return [];
    return tell(
      say`Koden tar aldrig slut, så resten av texten blir kod. Skriv ${fence.slice(0, 6)} på en egen rad efter den.`,
    );
  });
}

/** Fields as Hugo writes them, which would be shown. */
function accidentalFields(body: TextBody): Fault[] {
  const message = say`Raden +++ syns på sidan. Flytta upp fälten till de första, skrivna som namn: värde, eller ta bort dem.`;
  return nodesOf(body, 'paragraph').flatMap(({ node }) =>
    /^\+{3}[ \t]*$/m.test(typed(body, node)) ? [bodyFault(body, node, 'markdown-av-misstag', message)] : [],
  );
}

/** A body that shows nothing: empty, or made of marks and headings alone. */
export function checkHasText(body: TextBody): Fault[] {
  const isShown = body.nodes.some(({ node, parents }) => says(node) && !parents.some(({ type }) => type === 'heading'));
  if (isShown) return [];
  const hasHeading = nodesOf(body, 'heading').some(({ node }) => textOf(node).trim());
  const what = hasHeading ? say`Det finns rubriker men ingen text under dem.` : say`Det finns ingen text under fälten.`;
  return [bodyFault(body, Math.max(body.source.body.search(/\S/), 0), 'text-saknas', say`${what} Skriv den.`)];
}

function says(node: MdastNode): boolean {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return true;
  const isText = node.type === 'text' || node.type === 'inlineCode' || node.type === 'code';
  return isText && /[\p{L}\p{N}]/u.test(node.value);
}
