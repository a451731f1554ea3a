import { fileFault, fault, type Fault } from '../fault/fault.ts';
import { conflictMarkers } from './reading/conflict-markers.ts';
import { decodeText } from './reading/decode-text.ts';
import { characterFaults } from './reading/character-faults.ts';
import { splitFrontMatter } from './reading/front-matter.ts';
import { normaliseText } from './reading/normalise-text.ts';
import { noFields, type Fields } from './reading/fields.ts';
import { readFields } from './reading/yaml-fields.ts';
import { say } from '../../editors/say.ts';

/** One content file, read but not yet checked against its schema. */
export interface Source extends Fields {
  file: string;
  /** The whole file as it was read, with line ends of one kind; empty where it could not be read. */
  text: string;
  /** The Markdown after the front matter; empty in YAML files. */
  body: string;
  bodyLine: number;
}

const largest = 200_000;

/**
 * Reads front matter and body (.md, .mdx) or fields alone (.yaml). The gate and the build both use it, so that what the
 * gate accepts is what the build reads. Never throws: what cannot be read is in `faults`.
 */
export function readSource(file: string, raw: string | Uint8Array): Source {
  if (raw.length > largest) {
    const message = say`Filen är för stor: ${Math.ceil(raw.length / 1000)} kB. Dela texten på flera filer, högst ${largest / 1000} kB i var och en.`;
    return unreadSource(fileFault('fil-for-stor', file, message));
  }
  const decoded = typeof raw === 'string' ? { text: raw } : decodeText(raw);
  if (!('text' in decoded))
    return unreadSource(fault('tecken-inte-utf-8', { file, ...decoded.place }, decoded.message));
  const { text, changes } = normaliseText(decoded.text);
  if (!text.trim()) return unreadSource(fileFault('fil-tom', file, say`Filen är tom. Fyll i den eller ta bort den.`));
  const read = changes.map(({ place, message }) => fault('tecken-lases-om', { file, ...place }, message));
  const source = readParts(file, text);
  return { ...source, faults: [...read, ...characterFaults(file, text), ...source.faults] };
}

/** A file that could not be read, and why. */
export function unreadSource(why: Fault): Source {
  return { file: why.file, text: '', body: '', bodyLine: 1, ...noFields([why], 1) };
}

/** A file that is read when something in it is asked for, and then once. */
export function lazySource(file: string, read: () => Source): Source {
  let source: Source | undefined;
  const whole = () => (source ??= read());
  return {
    file,
    get text() {
      return whole().text;
    },
    get body() {
      return whole().body;
    },
    get bodyLine() {
      return whole().bodyLine;
    },
    get data() {
      return whole().data;
    },
    get faults() {
      return whole().faults;
    },
    placeOf: (path, part) => whole().placeOf(path, part),
    writtenAt: (path) => whole().writtenAt(path),
  };
}

function readParts(file: string, text: string): Source {
  const conflicts = conflictMarkers(file, text);
  if (file.endsWith('.yaml')) {
    const fields = readFields(file, text, 1);
    return { file, text, body: '', bodyLine: 1, ...fields, faults: conflicts.length > 0 ? conflicts : fields.faults };
  }
  const { fields, body, bodyLine, faults } = splitFrontMatter(file, text);
  const read = fields === undefined ? noFields([], 1) : readFields(file, fields, 2);
  return {
    file,
    text,
    body,
    bodyLine,
    ...read,
    faults: conflicts.length > 0 ? conflicts : [...read.faults, ...faults],
  };
}
