import type { MdastNode } from 'satteri';
import { nodesBelow, parseMarkdown, spanOf, type PlacedNode } from '../../markdown/markdown.ts';
import type { Placed } from '../../source/placed.ts';
import type { Source } from '../../source/source.ts';
import { fault, type Fault, type Mend, type Place } from '../../fault/fault.ts';
import { placesIn } from '../../fault/places-in.ts';
import type { FaultCode } from '../../fault/fault-codes.ts';

/** The Markdown of one content file, parsed as the build parses it. */
export interface TextBody extends Placed {
  nodes: readonly PlacedNode[];
  byType: ReadonlyMap<string, readonly PlacedNode[]>;
}

type NodeOf<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

/** Parses a body. Throws where MDX cannot be read. */
export function readTextBody(entry: Placed): TextBody {
  const { body, file } = entry.source;
  const nodes = nodesBelow(parseMarkdown(body, file.endsWith('.mdx')));
  return { ...entry, nodes, byType: Map.groupBy(nodes, ({ node }) => node.type) };
}

/** The nodes of a type in reading order, one type after the other. */
export function nodesOf<Type extends MdastNode['type']>(body: TextBody, ...types: Type[]): PlacedNode<NodeOf<Type>>[] {
  const found = types.map((type) => body.byType.get(type) ?? []);
  return (found.length === 1 ? found[0] : found.flat()) as PlacedNode<NodeOf<Type>>[];
}

/** A node as the editor typed it. */
export function typed({ source }: TextBody, node: MdastNode): string {
  const { start, end } = spanOf(node);
  return source.body.slice(start, end);
}

/** The place in the file of a character in the body. */
export function placeInBody({ body, bodyLine }: Pick<Source, 'body' | 'bodyLine'>, offset: number): Place {
  const { line, column } = placesIn(body)(offset);
  return { line: bodyLine - 1 + line, column };
}

/** A fault in the body, at a node or so many characters into the body. */
export function bodyFault(
  { source }: TextBody,
  at: MdastNode | number,
  code: FaultCode,
  message: string,
  mend?: Mend,
): Fault {
  const offset = typeof at === 'number' ? at : spanOf(at).start;
  const where = { file: source.file, ...placeInBody(source, offset), ...(mend && { mend: { at: offset, ...mend } }) };
  return fault(code, where, message);
}
