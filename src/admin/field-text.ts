import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { canonical, isRecord, sameValue, withoutEmpty } from './values.ts';

/**
 * YAML fields with one of them changed, added where `order` says or, when undefined, removed. Every other line stays, also
 * within the field: of a list, the lines of the items that are as they were, and the comments between them.
 */
export function editField(yaml: string, name: string, value: unknown, order: readonly string[]): string {
  const pairs = pairsOf(yaml);
  const pair = pairIn(pairs, name);
  if (pair) return apply(yaml, editOf(yaml, pair, value));
  if (value === undefined) return yaml;
  const previous = pairs.findLast((one) => placeIn(order, nameOf(one)) <= placeIn(order, name));
  const at = previous ? endOfLine(yaml, spanOf(previous, yaml).end) : 0;
  const added = fieldText(name, value);
  if (yaml === '') return added;
  return at === 0 ? `${added}\n${yaml}` : `${yaml.slice(0, at)}\n${added}${yaml.slice(at)}`;
}

/** What comes in place of a part of a text. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

function apply(yaml: string, edits: readonly Edit[]): string {
  const fromEnd = edits.toReversed().sort((a, b) => b.start - a.start);
  const edited = fromEnd.reduce((rest, { start, end, text }) => rest.slice(0, start) + text + rest.slice(end), yaml);
  return yaml.endsWith('\n') ? edited : edited.replace(/\n$/, '');
}

function placeIn(order: readonly string[], name: string): number {
  const place = order.indexOf(name);
  return place < 0 ? order.length : place;
}

/** A field of YAML by its name. */
export const fieldIn = (yaml: string, name: string): Pair | undefined => pairIn(pairsOf(yaml), name);

const pairIn = (pairs: readonly Pair[], name: string) => pairs.find((one) => nameOf(one) === name);

function pairsOf(yaml: string): Pair[] {
  const { contents } = parseDocument(yaml, { schema: 'core' });
  return isMap(contents) ? contents.items : [];
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** From the name of a field to the end of its value, without what follows on the line. */
function spanOf({ key, value }: Pair, yaml: string): { start: number; end: number } {
  const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  const end = isScalar(value) || isCollection(value) ? (value.range?.[1] ?? start) : start;
  return { start, end: start + yaml.slice(start, end).trimEnd().length };
}

function startOfLine(yaml: string, from: number): number {
  return yaml.lastIndexOf('\n', from - 1) + 1;
}

function endOfLine(yaml: string, from: number): number {
  const at = yaml.indexOf('\n', from);
  return at < 0 ? yaml.length : at;
}

/** The edits that make the value of a field another. */
function editOf(yaml: string, pair: Pair, value: unknown): Edit[] {
  const { start, end } = spanOf(pair, yaml);
  const line = startOfLine(yaml, start);
  if (value === undefined) return [{ start: line, end: endOfLine(yaml, end) + 1, text: '' }];
  const within = isCollection(pair.value) && !pair.value.flow ? editsWithin(yaml, pair.value, value) : undefined;
  return within ?? [{ start, end, text: indented(fieldText(nameOf(pair), value, pair, start > line), start - line) }];
}

/** The edits within a block of lines; undefined where it becomes something else. */
function editsWithin(yaml: string, node: YAMLMap | YAMLSeq, value: unknown): Edit[] | undefined {
  if (isSeq(node) && Array.isArray(value)) return editsOfList(yaml, node, value);
  return isMap(node) && isRecord(value) ? editsOfGroup(yaml, node, value) : undefined;
}

function editsOfGroup(yaml: string, group: YAMLMap, value: Record<string, unknown>): Edit[] | undefined {
  const names = group.items.map(nameOf);
  const edits = group.items.flatMap((pair) => {
    const after = value[nameOf(pair)];
    return sameValue(valueOf(pair.value as Node), after) ? [] : editOf(yaml, pair, after);
  });
  const added = Object.entries(value).filter(([name]) => !names.includes(name));
  if (added.length === 0) return edits;
  const last = group.items.at(-1);
  if (!last || value[nameOf(last)] === undefined) return undefined;
  const { start, end } = spanOf(last, yaml);
  const margin = start - startOfLine(yaml, start);
  const at = endOfLine(yaml, end);
  const text = added
    .map(([name, one]) => `\n${' '.repeat(margin)}${indented(fieldText(name, one, undefined, true), margin)}`)
    .join('');
  return [...edits, { start: at, end: at, text }];
}

/** The lines of each item of a list, without the comments above it. */
function editsOfList(yaml: string, list: YAMLSeq, value: readonly unknown[]): Edit[] | undefined {
  const items = list.items as Node[];
  const lines = items.map((item) => {
    const [first = 0, last = 0] = item.range ?? [];
    const end = first + yaml.slice(first, last).trimEnd().length;
    return { start: startOfLine(yaml, first), end: endOfLine(yaml, end), dash: yaml.lastIndexOf('-', first - 1) };
  });
  const margin = lines[0] ? lines[0].dash - lines[0].start : 0;
  const isOneALine = lines.every(
    ({ start, dash }, at) => dash - start === margin && start > (lines[at - 1]?.end ?? -1),
  );
  if (items.length === 0 || value.length === 0 || !isOneALine) return undefined;
  const isFlow = items.every((item) => !isCollection(item) || item.flow === true);
  const written = (one: unknown) => ' '.repeat(margin) + indented(itemText(one, isFlow), margin);
  const kept = keptItems(items.map(valueOf), value);
  const edits: Edit[] = [];
  let at = 0;
  for (let before = 0; before <= items.length; before++) {
    const next = kept.get(before) ?? (before === items.length ? value.length : undefined);
    const own = lines[before];
    if (next === undefined && own) {
      // In the place of an item that is no more stands what has come instead of it, if anything has.
      const upTo = firstKept(kept, before) ?? value.length;
      if (at < upTo) edits.push({ start: own.start, end: own.end, text: written(value[at++]) });
      else edits.push({ start: own.start, end: own.end + 1, text: '' });
      continue;
    }
    const fresh = value.slice(at, next).map(written);
    at = (next ?? 0) + 1;
    const end = lines[before - 1]?.end;
    if (fresh.length === 0) continue;
    if (end === undefined) edits.push({ start: own?.start ?? 0, end: own?.start ?? 0, text: `${fresh.join('\n')}\n` });
    else edits.push({ start: end, end, text: `\n${fresh.join('\n')}` });
  }
  return edits;
}

/** The place that the first item from one on that stays has among the new ones. */
function firstKept(kept: ReadonlyMap<number, number>, from: number): number | undefined {
  const next = [...kept.keys()].filter((before) => before > from).sort((a, b) => a - b)[0];
  return next === undefined ? undefined : kept.get(next);
}

/** The items that stay, in their order: the longest run that both lists have, by their places before and after. */
function keptItems(before: readonly unknown[], after: readonly unknown[]): Map<number, number> {
  const [old, fresh] = [before, after].map((list) => list.map((one) => canonical(withoutEmpty(one)) ?? ''));
  const kept = new Map<number, number>();
  if (!old || !fresh) return kept;
  const longest = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      const row = longest[i];
      if (row) row[j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < old.length && j < fresh.length;) {
    if (old[i] === fresh[j]) kept.set(i++, j++);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return kept;
}

function valueOf(node: Node | null): unknown {
  return node?.toJS(new Document(undefined, { schema: 'core' })) as unknown;
}

/** A text with the lines after the first moved in. */
function indented(text: string, margin: number): string {
  return text.replace(/\n(?=.)/g, `\n${' '.repeat(margin)}`);
}

function itemText(value: unknown, isFlow: boolean): string {
  const document = new Document([value], { schema: 'core' });
  const item = (document.contents as YAMLSeq).items[0];
  if (isCollection(item)) item.flow = isFlow;
  return textOf(document).replace(/^- \{(.*)\}$/, '- { $1 }');
}

/** A field as text. A list of plain values stands on one line, but in a group, or where somebody wrote it otherwise before. */
function fieldText(name: string, value: unknown, before?: Pair, isInGroup = false): string {
  const document = new Document({ [name]: value }, { schema: 'core' });
  const node = document.get(name, true);
  if (isSeq(node)) {
    const wasOnOneLine = isSeq(before?.value) ? Boolean(before.value.flow) : !isInGroup;
    node.flow = wasOnOneLine && node.items.every((item) => isScalar(item));
  }
  return textOf(document);
}

/** A document as the content files are written: lines of any length, no blanks within brackets. */
export function textOf(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}
