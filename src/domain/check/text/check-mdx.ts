import type { MdastNode } from 'satteri';
import { pageComponents } from '../../markdown/page-components.ts';
import type { Source } from '../../source/source.ts';
import { fault, type Fault } from '../../fault/fault.ts';
import { bodyFault, typed, type TextBody } from './text-body.ts';
import { say } from '../../../editors/say.ts';
import { tag } from '../../../editors/of-site.ts';

/** Code in a page of content/pages/: it may name the components of a fixed list, bare, and nothing else. */
export function checkMdx(body: TextBody): Fault[] {
  if (!body.source.file.endsWith('.mdx')) return [];
  return body.nodes.flatMap(({ node }) => {
    const message = messageFor(node, body);
    return message ? [bodyFault(body, node, 'mdx-kod', message)] : [];
  });
}

function messageFor(node: MdastNode, body: TextBody): string | undefined {
  switch (node.type) {
    case 'mdxjsEsm': {
      const word = typed(body, node).startsWith('export') ? 'export' : 'import';
      return say`En sida får inte innehålla ${word}. Ta bort raden. Komponenterna ${list} går att använda ändå.`;
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return say`En sida får inte innehålla kod inom { }. Ta bort den. Ska klamrarna synas, sätt texten mellan två grava accenter: \`{så}\`.`;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementMessage(node.name ?? '', node.attributes.length > 0 || node.children.length > 0);
    default:
      return undefined;
  }
}

function elementMessage(name: string, hasMore: boolean): string | undefined {
  if (!isPageComponent(name)) {
    const what = /^[a-z]/.test(name)
      ? say`HTML går inte att använda: <${name}>`
      : say`Komponenten <${name}> finns inte`;
    return say`${what}. Skriv med Markdown, eller använd ${list}.`;
  }
  return hasMore
    ? say`Komponenten <${name}> har inga inställningar och ingen text i sig. Skriv bara <${name} />.`
    : undefined;
}

const list = new Intl.ListFormat(tag, { type: 'conjunction' }).format(pageComponents.map((name) => `<${name} />`));

function isPageComponent(name: string): boolean {
  return pageComponents.some((one) => one === name);
}

/** The fault that the parser reports where it cannot read MDX at all. */
export function unreadableMdx({ file, bodyLine }: Source, error: unknown): Fault {
  const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
  const message = say`Texten går inte att läsa härifrån. Tecknen < och { har en egen betydelse i .mdx. Skriv länkar som [text](adress), och kommentarer inte alls. Ska tecknet synas, sätt det mellan två grava accenter: \`<\`.`;
  return fault('mdx-kod', { file, line: bodyLine + Number(line) - 1, column: Number(column) }, message);
}
