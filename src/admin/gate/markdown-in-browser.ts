import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { MdastNode } from 'satteri';

/**
 * Stands in for Satteri where the gate runs in a browser: Satteri is machine code, and as WebAssembly 660 kB that npm
 * installs nowhere but in a browser of its own. A test holds that the gate finds the same with both.
 */
export function markdownToMdast(text: string): MdastNode {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as MdastNode;
}

/** A page with code: Markdown, and what would be HTML there is an element here. Never throws. */
export function mdxToMdast(text: string): MdastNode {
  const root = markdownToMdast(text);
  return { ...root, children: ('children' in root ? root.children : []).map(withCode) } as MdastNode;
}

function withCode(node: MdastNode): MdastNode {
  if (node.type === 'html') return elementOf(node);
  if (!('children' in node)) return node;
  return { ...node, children: (node.children as MdastNode[]).map(withCode) } as MdastNode;
}

/** An element, as far as the gate asks: its name, and whether it has anything else in it. */
function elementOf({ value, position }: MdastNode & { value: string }): MdastNode {
  const [tag, name = ''] = /^<\/?([\w.-]*)\s*\/?>/.exec(value) ?? [];
  const attributes = tag === value.trim() ? [] : [{ type: 'mdxJsxAttribute', name: 'x', value: null }];
  const element = { type: 'mdxJsxTextElement', name, attributes, children: [], position };
  return element as unknown as MdastNode;
}
