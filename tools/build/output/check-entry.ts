import { nodesBelow, parseMarkdown } from '../../../src/domain/markdown/markdown.ts';
import { oneLine, type BuiltPage } from './built-page.ts';
import type { WrittenPage } from './written-pages.ts';

/** Says of a content file that its page is not there: a Markdown plugin that throws leaves none, and the build ends well. */
export function missingPage({ address, source }: WrittenPage): string {
  return `${source.file}: Det finns ingen sida på ${address}.`;
}

/** What the page of a content file lacks: its heading, or some of its text. */
export function checkEntry({ kind, source }: WrittenPage, { address, headings, mainText }: BuiltPage): string[] {
  const title = oneLine(String(source.data[kind === 'roles' ? 'heading' : 'title']));
  if (headings.length !== 1 || headings[0] !== title) {
    return [`${source.file}: Sidan ${address} har rubriken ”${headings.join('”, ”')}” i stället för ”${title}”.`];
  }
  const shown = words(mainText);
  const missing = textsIn(source.body, source.file.endsWith('.mdx')).find((text) => !shown.includes(text));
  return missing === undefined ? [] : [`${source.file}: På sidan ${address} saknas texten ”${missing.slice(0, 80)}”.`];
}

/** What a body says, a piece of text at a time, as words. */
function textsIn(body: string, isMdx: boolean): string[] {
  return nodesBelow(parseMarkdown(body, isMdx)).flatMap(({ node }) => {
    const isText = node.type === 'text' || node.type === 'inlineCode' || node.type === 'code';
    return isText ? [words(node.value)] : [];
  });
}

function words(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
