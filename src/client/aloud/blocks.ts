/** What of a page is read: what stands on paper too, but for the foot of the answer with its sources. */

/** A text that stands by itself: a heading, a paragraph, a step. */
export interface Block {
  element: Element;
  nodes: Text[];
  /** Of the first text of a step. */
  number?: number;
}

const roots = 'main :is(.saved, .part-note:not(.section) > p, .notices, article, .next)';
const unread = '.no-print, button, script, style, [hidden], [aria-hidden=true]';
const block = 'h1, h2, h3, h4, p, li, dt, dd, th, td, caption, pre, blockquote, div, .severity';

/** All that is read, in the order of the page, as it is now: what is folded or hidden is left out. */
export function blocksOf(page: ParentNode): Block[] {
  const blocks: Block[] = [];
  for (const root of page.querySelectorAll(roots)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) add(walker.currentNode as Text, blocks);
  }
  return blocks;
}

function add(node: Text, blocks: Block[]): void {
  const { parentElement } = node;
  const element = parentElement?.closest(block);
  if (!parentElement || !element || parentElement.closest(unread)) return;
  if (parentElement.getClientRects().length === 0) return;
  const last = blocks[blocks.length - 1];
  if (last?.element === element) last.nodes.push(node);
  else if (node.data.trim()) blocks.push({ element, nodes: [node], ...numberOf(element, blocks) });
}

function numberOf(element: Element, blocks: readonly Block[]): { number?: number } {
  const step = element.closest('li');
  const list = step?.parentElement;
  // What is nested in a step, or follows in it, has the number before it.
  if (!step || !(list instanceof HTMLOListElement) || blocks.some((one) => step.contains(one.element))) return {};
  return { number: list.start + [...list.children].indexOf(step) };
}

/** The part of a page in which a passage of a block stands. */
export function rangeOf({ nodes }: Block, start: number, end: number): Range {
  const range = document.createRange();
  let at = 0;
  for (const node of nodes) {
    const { length } = node;
    if (start >= at && start < at + length) range.setStart(node, start - at);
    if (end > at && end <= at + length) range.setEnd(node, end - at);
    at += length;
  }
  return range;
}
