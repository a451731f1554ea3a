import { isForSearch, kinds } from '../../../schema/kinds.ts';
import { siteTranslation } from '../../../schema/site.ts';
import type { EntryPath } from '../../entries/entry-path.ts';
import { childrenOf, spanOf } from '../../markdown/markdown.ts';
import type { Source } from '../../source/source.ts';
import { fault, type Fault, type Mend, type Place } from '../../fault/fault.ts';
import type { FaultCode } from '../../fault/fault-codes.ts';
import { fieldName } from '../../fault/field-name.ts';
import { valueAt } from '../fields-in.ts';
import { placeInBody, type TextBody } from '../text/text-body.ts';
import type { MdastNode } from 'satteri';
import { say } from '../../../editors/say.ts';

/** A piece of running text that readers see, without marks. Code and bare addresses are one character each. */
export interface Passage {
  part: 'field' | 'heading' | 'paragraph' | 'item' | 'cell';
  text: string;
  file: string;
  field?: string;
  /** How many characters into the value of the field, or into the text under the fields, a character stands. */
  offsetAt: (index: number) => number;
  placeAt: (index: number) => Place;
}

/** Stands for code or an address: no letter, so that no check of words or signs sees it. */
const opaque = '\uFFFC';

/** A fault in a passage, so many characters into it. */
export function passageFault(
  { file, field, offsetAt, placeAt }: Passage,
  index: number,
  code: FaultCode,
  message: string,
  mend?: Mend,
): Fault {
  const where = { file, ...placeAt(index), ...(mend && { mend: { at: offsetAt(index), ...mend } }) };
  return field ? fault(code, { ...where, field }, say`Fältet ${field}: ${message}`) : fault(code, where, message);
}

/** The fields of an entry that carry sentences. */
export function fieldPassages(source: Source, { kind }: Pick<EntryPath, 'kind'>): Passage[] {
  return passagesOf(
    source,
    kinds[kind].translated.filter((field) => !isForSearch(field)),
  );
}

/** The fields of site.yaml that carry sentences, in any language. */
export function sitePassages(source: Source): Passage[] {
  const { accessibility, leads } = siteTranslation.shape;
  const inGroups = Object.entries({ leads, accessibility }).flatMap(([group, { shape }]) =>
    Object.keys(shape).flatMap((field) => passagesAt(source, [group, field])),
  );
  return [...passagesOf(source, ['name', 'description', 'disclaimer']), ...inGroups];
}

function passagesOf(source: Source, fields: readonly string[]): Passage[] {
  return fields.flatMap((field) => passagesAt(source, [field]));
}

function passagesAt(source: Source, path: PropertyKey[]): Passage[] {
  return textsIn(valueAt(source.data, path), path).map((found) => ({
    part: 'field',
    text: found.text,
    file: source.file,
    field: fieldName(found.path),
    offsetAt: (index) => index,
    placeAt: () => source.placeOf(found.path),
  }));
}

function textsIn(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value.normalize('NFC').replaceAll(/\n+/g, ' ') }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    textsIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const parts: Partial<Record<MdastNode['type'], Passage['part']>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
};

/** The headings, paragraphs, list items and table cells of a body. */
export function bodyPassages(body: TextBody): Passage[] {
  return body.nodes.flatMap(({ node, parents }) => {
    const isItem = node.type === 'paragraph' && parents.at(-1)?.type === 'listItem';
    const part = isItem ? 'item' : parts[node.type];
    return part ? [passageOf(node, part, body.source)] : [];
  });
}

interface Leaf {
  /** Where it begins in the passage. */
  from: number;
  node: MdastNode;
  text: string;
}

function passageOf(block: MdastNode, part: Passage['part'], source: Source): Passage {
  const leaves: Leaf[] = [];
  let text = '';
  const collect = (node: MdastNode) => {
    const said = saidBy(node);
    if (said === undefined) return childrenOf(node).forEach(collect);
    leaves.push({ from: text.length, node, text: said });
    text += said;
  };
  collect(block);
  const offsetAt = (index: number) => {
    const leaf = leaves.findLast(({ from }) => from <= index);
    return leaf ? offsetIn(leaf, index - leaf.from, source) : spanOf(block).start;
  };
  const placeAt = (index: number) => placeInBody(source, offsetAt(index));
  // Where the editor broke a line in the middle of a sentence, readers see a space.
  return { part, text: text.replaceAll('\n', ' '), file: source.file, offsetAt, placeAt };
}

/** What a node adds to its passage; undefined where its children do. */
function saidBy(node: MdastNode): string | undefined {
  if (node.type === 'text') return node.value.normalize('NFC');
  if (node.type === 'break') return '\n';
  if (node.type === 'link') {
    const [only] = node.children;
    return only?.type === 'text' && (only.value === node.url || /^(?:https?:|www\.)/.test(only.value))
      ? opaque
      : undefined;
  }
  return childrenOf(node).length > 0 ? undefined : opaque;
}

/** Where a character of a leaf stands in the body. Lines may be moved in, so they are matched from their ends. */
function offsetIn({ node, text }: Leaf, index: number, { body }: Source): number {
  const { start, end } = spanOf(node);
  const typed = body.slice(start, end).split('\n');
  const before = text.slice(0, index).split('\n');
  const line = Math.min(before.length, typed.length) - 1;
  const [lineLeft = ''] = text.slice(index).split('\n');
  const lineStart = start + typed.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
  return lineStart + Math.max((typed[line]?.length ?? 0) - lineLeft.length, 0);
}
