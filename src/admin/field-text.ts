import { Document, isCollection, isMap, isScalar, isSeq, parseDocument, type Pair } from 'yaml';

/** YAML fields with one of them changed, added where `order` says or, when undefined, removed; every other line stays. */
export function editField(yaml: string, name: string, value: unknown, order: readonly string[]): string {
  const pairs = pairsOf(yaml);
  const pair = pairs.find((one) => nameOf(one) === name);
  if (pair) {
    const { start, end } = spanOf(pair, yaml);
    if (value !== undefined) return yaml.slice(0, start) + fieldText(name, value, pair) + yaml.slice(end);
    const rest = yaml.slice(endOfLine(yaml, end) + 1);
    return rest ? yaml.slice(0, start) + rest : yaml.slice(0, start).replace(/\n$/, '');
  }
  if (value === undefined) return yaml;
  const previous = pairs.findLast((one) => placeIn(order, nameOf(one)) <= placeIn(order, name));
  const at = previous ? endOfLine(yaml, spanOf(previous, yaml).end) : 0;
  const added = fieldText(name, value);
  if (yaml === '') return added;
  return at === 0 ? `${added}\n${yaml}` : `${yaml.slice(0, at)}\n${added}${yaml.slice(at)}`;
}

function placeIn(order: readonly string[], name: string): number {
  const place = order.indexOf(name);
  return place < 0 ? order.length : place;
}

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

function endOfLine(yaml: string, from: number): number {
  const at = yaml.indexOf('\n', from);
  return at < 0 ? yaml.length : at;
}

/** A field as text. A list of plain values stands on one line, unless the editor wrote it otherwise before. */
function fieldText(name: string, value: unknown, before?: Pair): string {
  const document = new Document({ [name]: value }, { schema: 'core' });
  const node = document.get(name, true);
  if (isSeq(node)) {
    const wasOnOneLine = isSeq(before?.value) ? Boolean(before.value.flow) : true;
    node.flow = wasOnOneLine && node.items.every((item) => isScalar(item));
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}
