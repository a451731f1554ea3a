import type { MdastNode } from 'satteri';
import { typed, type TextBody } from './text-body.ts';

/** An item of a numbered list, with the number that was typed and the one that the page shows. */
export interface NumberedItem {
  node: MdastNode;
  written: number;
  shown: number;
}

/** The items of a numbered list: a page counts on from the first number. None for another node. */
export function numberedItems(node: MdastNode, body: TextBody): NumberedItem[] {
  if (node.type !== 'list' || !node.ordered) return [];
  const start = node.start ?? 1;
  return node.children.map((item, index) => ({
    node: item,
    written: Number.parseInt(typed(body, item), 10),
    shown: start + index,
  }));
}
