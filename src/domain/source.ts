import { isAlias, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';

/** Something wrong in a file that an editor wrote. `line` counts from 1. */
export interface Fault {
  file: string;
  line: number;
  level: 'error' | 'warning';
  message: string;
}

/** One content file, read but not yet checked against its schema. */
export interface Source {
  file: string;
  /** The fields: a plain object, empty where the file has none that can be read. */
  data: Record<string, unknown>;
  /** The Markdown after the front matter; empty in YAML files. */
  body: string;
  bodyLine: number;
  faults: Fault[];
  /** The line where a field stands; the first line of the fields where it stands nowhere. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Two lines of three dashes with the fields between them; what follows is the body. */
const frontMatter = /^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/;

/**
 * Reads front matter and body (.md, .mdx) or fields alone (.yaml). The gate and the build both use it.
 * Never throws: what cannot be read is in `faults`. A byte order mark and Windows line ends are no fault.
 * YAML is read with the core schema, so that dates stay the text that the editor wrote.
 */
export function readSource(file: string, raw: string): Source {
  const text = raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (file.endsWith('.yaml')) return readFields(file, text, 1, '', 1);
  const [head, fields] = frontMatter.exec(text) ?? [];
  if (head === undefined || fields === undefined) {
    const message = 'Filen ska börja med fält mellan två rader med tre streck (---). Skriv dem överst i filen.';
    return { ...readFields(file, '', 1, text, 1), faults: [fault(file, 1, message)] };
  }
  return readFields(file, fields, 2, text.slice(head.length), head.split('\n').length);
}

function readFields(file: string, yaml: string, firstLine: number, body: string, bodyLine: number): Source {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'core', lineCounter: lines, uniqueKeys: true, merge: false });
  const lineAt = (offset: number) => firstLine - 1 + lines.linePos(offset).line;
  const faults = [
    ...document.errors.map((error) => fault(file, lineAt(error.pos[0]), swedishYamlMessage(error.code))),
    ...forbiddenYaml(document).map((offset) =>
      fault(
        file,
        lineAt(offset),
        'Tecknen &, * och ! i början av ett värde har en egen betydelse. Sätt citattecken om värdet.',
      ),
    ),
  ];
  const data: unknown = faults.length === 0 ? document.toJS() : {};
  if (!isRecord(data)) faults.push(fault(file, firstLine, 'Fälten ska skrivas som namn: värde, ett på varje rad.'));
  return {
    file,
    data: isRecord(data) ? data : {},
    body,
    bodyLine,
    faults,
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
}

function fault(file: string, line: number, message: string): Fault {
  return { file, line, level: 'error', message };
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
