import { explainLine } from '../source/reading/explain-line.ts';
import { splitFrontMatter } from '../source/reading/front-matter.ts';
import { overSize } from '../source/reading/yaml-limits.ts';
import { readFields } from '../source/reading/yaml-fields.ts';
import { say } from '../../editors/say.ts';

/** A file with what is safe to mend mended, and what that was. */
export interface Fixed {
  text: string;
  done: string[];
}

/** Fields without spaces at the ends of lines, and with quotes around values that cannot be read without them. */
export function fixFields(file: string, text: string): Fixed {
  const { fields, body } = file.endsWith('.yaml') ? { fields: text, body: '' } : splitFrontMatter(file, text);
  if (fields === undefined) return { text, done: [] };
  const start = file.endsWith('.yaml') ? 0 : text.indexOf('\n') + 1;
  const opening = text.slice(0, start);
  const closing = text.slice(start + fields.length, text.length - body.length);
  const trimmed = [opening, fields, closing].map(withoutTrailingSpace);
  const read = withQuotes(file, trimmed[1] ?? '');
  return {
    text: [trimmed[0], read, trimmed[2], body].join(''),
    done: [
      ...(trimmed.join('') !== opening + fields + closing ? [say`tog bort mellanslag sist på raden`] : []),
      ...(read !== trimmed[1] ? [say`satte citattecken och mellanslag i fälten`] : []),
    ],
  };
}

/** In a block of its own lines, spaces last on a line are part of the value. */
function withoutTrailingSpace(fields: string): string {
  const lines = fields.split('\n').map(trimmedEnd);
  return lines.some((line) => /[|>][-+\d]*$/.test(line)) ? fields : lines.join('\n');
}

/** A pattern for spaces at an end would try each space of a long row anew. */
function trimmedEnd(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ' || line[end - 1] === '\t') end--;
  return line.slice(0, end);
}

function withQuotes(file: string, fields: string): string {
  if (overSize(fields) || readFields(file, fields, 1).faults.length === 0) return fields;
  const fixed = fields
    .split('\n')
    .map((line) => explainLine(line)?.fixed ?? line)
    .join('\n');
  return readFields(file, fixed, 1).faults.length === 0 ? fixed : fields;
}
