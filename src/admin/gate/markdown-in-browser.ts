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

/** Pages with code are not edited in the browser: all that is asked of them is their headings. */
export function mdxToMdast(text: string): MdastNode {
  return markdownToMdast(text);
}
