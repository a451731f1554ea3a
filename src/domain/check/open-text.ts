import { childrenOf, textOf } from '../markdown/markdown.ts';
import type { Placed } from '../source/placed.ts';
import type { Fault } from '../fault/fault.ts';
import { openBody } from './text/check-body.ts';
import { nodesOf, type TextBody } from './text/text-body.ts';

/** The text of an entry, as far as there is one that can be read, and why not. */
export interface OpenedText {
  body: TextBody | undefined;
  faults: Fault[];
}

/** A file that cannot be read or has no frame around its fields is a fault of its own, and what stands in it is no body. */
export function openText(entry: Placed): OpenedText {
  const { source } = entry;
  const hasBody = !source.file.endsWith('.yaml') && source.text !== '' && source.body !== source.text;
  return { body: undefined, faults: [], ...(hasBody && openBody(entry)) };
}

/** What the headings of a text say, in order. */
export function headingsOf(body: TextBody | undefined): string[] {
  return body ? nodesOf(body, 'heading').map(({ node }) => childrenOf(node).map(textOf).join('')) : [];
}
