import { nodesBelow, parseMarkdown } from '../../src/domain/markdown.ts';
import type { BuiltPage } from './read-site.ts';
import { oneLine, textOf } from './read-site.ts';
import type { WrittenPage } from './written-pages.ts';

/**
 * Content files whose page is not there, or lacks its heading or some of its text. A Markdown plugin that throws gives
 * an empty page and a build that ends well.
 */
export function checkEntries(written: readonly WrittenPage[], pages: readonly BuiltPage[]): string[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return written.flatMap((entry) => {
    const page = byAddress.get(entry.address);
    const { file } = entry.source;
    if (!page) return [`${file}: Det finns ingen sida på ${entry.address}.`];
    return checkEntry(entry, page).map((fault) => `${file}: ${fault}`);
  });
}

function checkEntry({ kind, source }: WrittenPage, { address, root }: BuiltPage): string[] {
  const title = oneLine(String(source.data[kind === 'roles' ? 'heading' : 'title']));
  const headings = root.querySelectorAll('h1').map(textOf);
  if (headings.length !== 1 || headings[0] !== title) {
    return [`Sidan ${address} har rubriken ”${headings.join('”, ”')}” i stället för ”${title}”.`];
  }
  const main = root.querySelector('main');
  const shown = main ? words(textOf(main)) : '';
  const missing = textsIn(source.body, source.file.endsWith('.mdx')).find((text) => !shown.includes(text));
  return missing === undefined ? [] : [`På sidan ${address} saknas texten ”${missing.slice(0, 80)}”.`];
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
