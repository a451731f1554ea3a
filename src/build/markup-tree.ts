import { HTMLElement, parse, TextNode, type Node } from 'node-html-parser';
import type { Markup } from '../domain/search/results/later-markup.ts';

/** HTML as data, without the spaces that stand alone. */
export function markupTree(html: string): Markup[] {
  return parse(html).childNodes.flatMap(treeOf);
}

function treeOf(node: Node): Markup[] {
  if (node instanceof TextNode) {
    // Spaces that do not break are text.
    const text = node.text.replaceAll(/[ \t\n]+/g, ' ');
    return text === ' ' ? [] : [text];
  }
  if (!(node instanceof HTMLElement)) return [];
  return [[node.localName, node.attributes, ...node.childNodes.flatMap(treeOf)]];
}
