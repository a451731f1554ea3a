import { isAlias, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { fault, type Fault, type Place } from './check/fault.ts';

/** One content file, read but not yet checked against its schema. */
export interface Source {
  file: string;
  /** The whole file, with line ends of one kind. */
  text: string;
  /** The fields: a plain object, empty where the file has none that can be read. */
  data: Record<string, unknown>;
  /** The Markdown after the front matter; empty in YAML files. */
  body: string;
  bodyLine: number;
  faults: Fault[];
  /** Where the value of a field stands; the first line of the fields where it stands nowhere. */
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Two lines of three dashes with the fields between them; what follows is the body. */
const frontMatter = /^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/;

/**
 * Reads front matter and body (.md, .mdx) or fields alone (.yaml). The gate and the build both use it.
 * Never throws: what cannot be read is in `faults`. A byte order mark and Windows line ends are no fault.
 * YAML is read with the core schema, so that dates stay the text that the editor wrote.
 */
export function readSource(file: string, raw: string | Uint8Array): Source {
  const decoded = typeof raw === 'string' ? raw : new TextDecoder('utf-8', { ignoreBOM: true }).decode(raw);
  const text = decoded.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (file.endsWith('.yaml')) return { ...readFields(file, text, 1), text, body: '', bodyLine: 1 };
  const [head, fields] = frontMatter.exec(text) ?? [];
  if (head === undefined || fields === undefined) {
    const message = 'Filen ska börja med fält mellan två rader med tre streck (---). Skriv dem överst i filen.';
    const faults = [fault('falt-ram-saknas', { file, line: 1 }, message)];
    return { ...readFields(file, '', 1), text, body: text, bodyLine: 1, faults };
  }
  const body = text.slice(head.length);
  return { ...readFields(file, fields, 2), text, body, bodyLine: head.split('\n').length };
}

type Fields = Omit<Source, 'text' | 'body' | 'bodyLine'>;

function readFields(file: string, yaml: string, firstLine: number): Fields {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'core', lineCounter: lines, uniqueKeys: true, merge: false });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: firstLine - 1 + line, column: col };
  };
  const unreadable = (place: Place, message: string) => fault('falt-gar-inte-att-lasa', { file, ...place }, message);
  const faults = [
    ...document.errors.map((error) => unreadable(placeAt(error.pos[0]), swedishYamlMessage(error.code))),
    ...forbiddenYaml(document).map((offset) =>
      unreadable(
        placeAt(offset),
        'Tecknen &, * och ! i början av ett värde har en egen betydelse. Sätt citattecken om värdet.',
      ),
    ),
  ];
  const data: unknown = faults.length === 0 ? document.toJS() : {};
  if (!isRecord(data)) {
    faults.push(unreadable({ line: firstLine }, 'Fälten ska skrivas som namn: värde, ett på varje rad.'));
  }
  return {
    file,
    data: isRecord(data) ? data : {},
    faults,
    placeOf: (path) => placeAt(offsetOf(document, path)),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Anchors, aliases and tags: they change what a value means, and no editor needs them. */
function forbiddenYaml(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || node.anchor || node.tag) offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}

/** Where a value begins, or the nearest thing around it that is written. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const node = path.length > 0 ? document.getIn(path, true) : document.contents;
  if (isNode(node)) return node.range?.[0] ?? 0;
  return path.length > 0 ? offsetOf(document, path.slice(0, -1)) : 0;
}

function swedishYamlMessage(code: string): string {
  const messages: Record<string, string> = {
    DUPLICATE_KEY: 'Samma fält står två gånger. Ta bort det ena.',
    TAB_AS_INDENT: 'Raden börjar med ett tabbtecken. Använd mellanslag.',
    MULTILINE_IMPLICIT_KEY: 'Raden går inte att läsa. Skriv fältets namn, kolon, mellanslag och värdet på en rad.',
    BLOCK_AS_IMPLICIT_KEY: 'Ett värde med kolon behöver citattecken runt sig: "så här: text".',
    BAD_ALIAS: 'Ett värde som börjar med * behöver citattecken runt sig.',
  };
  return messages[code] ?? 'Raden går inte att läsa. Sätt citattecken om värdet, eller jämför med en fil som fungerar.';
}
