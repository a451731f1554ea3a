import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { fault, type Fault } from '../../fault/fault.ts';
import { explainLine } from './explain-line.ts';
import { noFields, type Fields, type Written } from './fields.ts';
import { readPlainFields } from './plain-fields.ts';
import { overLimit, overSize } from './yaml-limits.ts';
import { say } from '../../../editors/say.ts';

/**
 * Reads fields with the core schema of YAML, so that dates stay the text that the editor wrote. Never throws, and takes
 * bounded time.
 */
export function readFields(file: string, yaml: string, firstLine: number): Fields {
  const limit = overSize(yaml);
  if (limit) return noFields([unreadable(file, firstLine, limit)], firstLine);
  return readPlainFields(yaml, firstLine) ?? readYaml(file, yaml, firstLine);
}

/** Reads fields of every kind. */
export function readYaml(file: string, yaml: string, firstLine: number): Fields {
  const limit = overLimit(yaml);
  if (limit) return noFields([unreadable(file, firstLine, limit)], firstLine);

  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'core', lineCounter: lines, merge: false, logLevel: 'error' });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: firstLine - 1 + line, column: col };
  };
  const faults = oneALine([...syntaxFaults(document, yaml, lines), ...forbidden(document, yaml, lines)]).map((wrong) =>
    unreadable(file, firstLine, wrong),
  );
  if (faults.length > 0) return noFields(faults, firstLine);
  const data: unknown = document.toJS();
  if (isMap(document.contents)) {
    return {
      data: data as Record<string, unknown>,
      faults,
      placeOf: (path, part) =>
        placeAt(((part === 'name' && nameAt(document, path)) || nodeAt(document, path))?.range?.[0] ?? 0),
      writtenAt: (path) => written(document, yaml, path),
    };
  }
  const message = say`Fälten ska skrivas som namn: värde, ett på varje rad.`;
  return noFields([unreadable(file, firstLine, { line: 0, column: 1, message })], firstLine);
}

function unreadable(file: string, firstLine: number, { line, column, message }: Wrong): Fault {
  return fault('falt-gar-inte-att-lasa', { file, line: firstLine + line, column }, message);
}

/** Something wrong at a line, which counts from 0. */
interface Wrong {
  line: number;
  column: number;
  message: string;
}

function oneALine(found: readonly Wrong[]): Wrong[] {
  return [...new Map(found.toReversed().map((one) => [one.line, one])).values()].sort((a, b) => a.line - b.line);
}

/** What YAML cannot read: told line by line where a line shows why, else as YAML says it. */
function syntaxFaults({ errors }: Document, yaml: string, lines: LineCounter): Wrong[] {
  const directive = /^%.*/m.exec(yaml);
  if (errors.length === 0 && !directive) return [];
  const special = errors.flatMap(({ code, pos }) => {
    const message = ownMessages[code];
    return message ? [wrongAt(pos[0], message, lines)] : [];
  });
  const texts = yaml.split('\n');
  const first = texts.findIndex((text) => /^\s*[^\s#]/.test(text));
  const explained = texts.flatMap((text, line) => {
    const found = explainLine(text, line === first);
    return found ? [{ line, ...found }] : [];
  });
  const found = [...special, ...explained];
  if (found.length > 0) return found;
  return errors.slice(0, 1).map(({ code, pos }) => {
    const wrong = wrongAt(pos[0], messages[code] ?? unknown, lines);
    return (code === 'BLOCK_AS_IMPLICIT_KEY' && indentedField(texts, wrong.line)) || wrong;
  });
}

/** The field below a value that has spaces before it, so that YAML takes it for more of the value. */
function indentedField(texts: readonly string[], after: number): Wrong | undefined {
  const text = texts[after + 1] ?? '';
  if (!/^ +[\w-]+:/.test(text)) return undefined;
  const message = say`Raden börjar med mellanslag, och läses därför som en del av raden ovanför. Skriv längst till vänster: ${text.trim()}`;
  return { line: after + 1, column: 1, message };
}

const unknown = say`Raden går inte att läsa. Sätt citattecken om värdet, eller jämför med en fil som fungerar.`;

/** Faults that a single line does not show. */
const ownMessages: Record<string, string> = {
  DUPLICATE_KEY: say`Samma fält står två gånger. Ta bort det ena.`,
  MULTIPLE_DOCS: say`Fälten är delade med --- eller …. Ta bort den raden: en fil har en enda grupp av fält.`,
};

const messages: Record<string, string> = {
  BAD_INDENT: say`Raden har fel indrag, eller så saknas ] eller } i en lista ovanför. Fält börjar längst till vänster på raden.`,
  UNEXPECTED_TOKEN: say`Raden har fel indrag. Fält börjar längst till vänster på raden.`,
  BLOCK_AS_IMPLICIT_KEY: say`Raden har fel indrag, eller ett kolon i värdet. Sätt då citattecken om värdet: "så här: text".`,
  MULTILINE_IMPLICIT_KEY: say`Raden ovanför är inget fält: den saknar kolon. Skriv fältets namn, kolon, mellanslag och värde.`,
  MISSING_CHAR: say`Ett citattecken saknas.`,
};

/** Anchors, aliases, tags and keys that are not words: they change what a value means, and no editor needs them. */
function forbidden(document: Document, yaml: string, lines: LineCounter): Wrong[] {
  const texts = yaml.split('\n');
  const found: Wrong[] = [];
  const add = (node: Node, message: string) => {
    const wrong = wrongAt(node.range?.[0] ?? 0, message, lines);
    found.push({ ...wrong, ...explainLine(texts[wrong.line] ?? '') });
  };
  visit(document, {
    Node(_, node) {
      const sign = isAlias(node) ? '*' : node.anchor !== undefined ? '&' : node.tag ? '!' : undefined;
      if (sign)
        add(
          node,
          say`Tecknet ${sign} i början av ett värde betyder något särskilt. Sätt citattecken om värdet: "${sign}…".`,
        );
    },
    Pair(_, { key }) {
      if (isNode(key) && !isScalar(key))
        add(key, say`Fältets namn ska vara ett ord. Sätt citattecken om det som börjar med ?, [ eller {.`);
      const name = isScalar(key) ? String(key.value) : '';
      if (isScalar(key) && key.value === null)
        add(key, say`Fältets namn saknas före kolon. Skriv det, eller ta bort raden.`);
      if (isNode(key) && (name === '<<' || name === '__proto__'))
        add(key, say`Fältet ${name} finns inte. Ta bort det.`);
    },
  });
  return found;
}

function wrongAt(offset: number, message: string, lines: LineCounter): Wrong {
  const { line, col } = lines.linePos(offset);
  return { line: line - 1, column: col, message };
}

/** The value at a path, or the nearest thing around it that is written. */
function nodeAt(document: Document, path: readonly PropertyKey[]): Node | undefined {
  const node = path.length > 0 ? document.getIn(path, true) : document.contents;
  if (isNode(node)) return node;
  return path.length > 0 ? nodeAt(document, path.slice(0, -1)) : undefined;
}

function nameAt(document: Document, path: readonly PropertyKey[]): Node | undefined {
  const group = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(group)) return undefined;
  return group.items.map(({ key }) => key).find((key) => isScalar(key) && String(key.value) === path.at(-1)) as
    Node | undefined;
}

function written(document: Document, yaml: string, path: readonly PropertyKey[]): Written {
  const node = document.getIn(path, true);
  if (!isNode(node) || !node.range) return { value: '', rest: '' };
  const [start, end] = node.range;
  return { value: yaml.slice(start, end), rest: /.*/.exec(yaml.slice(end))?.[0] ?? '' };
}
