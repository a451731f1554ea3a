import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';

/** How the build reads Markdown; the check reads it in the same way. The fields have been parted from the text before. */
export const markdownFeatures = { smartPunctuation: false, frontmatter: false };

/** A node of Markdown and what it stands in, from the outside in. */
export interface PlacedNode<Node = MdastNode> {
  node: Node;
  parents: readonly MdastNode[];
}

/** The whole tree of a text. Throws where MDX cannot be read; plain Markdown always can. */
export function parseMarkdown(text: string, isMdx: boolean): MdastNode {
  const options = { features: markdownFeatures };
  return isMdx ? mdxToMdast(text, options) : markdownToMdast(text, options);
}

/** Every node below the root in reading order. */
export function nodesBelow(root: MdastNode): PlacedNode[] {
  const found: PlacedNode[] = [];
  const open: PlacedNode[] = [{ node: root, parents: [] }];
  for (let one = open.pop(); one; one = open.pop()) {
    const { node, parents } = one;
    if (node !== root) found.push(one);
    const children = childrenOf(node);
    if (children.length === 0) continue;
    const inside = [...parents, node];
    for (const child of children.toReversed()) open.push({ node: child, parents: inside });
  }
  return found;
}

export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}

/** What a node says, without marks. */
export function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  return childrenOf(node).map(textOf).join('');
}

/** Where a node begins and ends in the text that it was read from. */
export function spanOf({ position }: MdastNode): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
