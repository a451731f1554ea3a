import type { z } from 'zod';
import { findBadCharacters } from '../../source/reading/find-characters.ts';
import { findUnread } from '../../source/reading/find-unread.ts';
import { quote } from '../../source/reading/quote.ts';
import type { Source } from '../../source/source.ts';
import type { Fault, Mend } from '../../fault/fault.ts';
import { faultAt } from '../../source/fault-at.ts';
import { fieldsIn } from '../fields-in.ts';
import { say } from '../../../editors/say.ts';

/** Fields of text that are read as something else than the editor meant, or that hold more than plain words. */
export function checkTexts(source: Source, schema: z.ZodObject): Fault[] {
  return fieldsIn(schema, source.data).flatMap(({ path, value, meta: { text } }) => {
    if (text !== true || typeof value !== 'string') return [];
    return [...checkWritten(source, path, value), ...checkWords(source, path, value)];
  });
}

/** A space and # begin a comment, and a line that begins further in goes on with the line above. */
function checkWritten(source: Source, path: PropertyKey[], value: string): Fault[] {
  const { value: written, rest } = source.writtenAt(path);
  if (/^\s+#/.test(rest) && !/^["'|>]/.test(written)) {
    const whole = `${value}${rest}`.trim();
    const message = say`klipps av: det som följer efter mellanslag och # räknas som en kommentar. Sätt citattecken om hela texten: ${quote(whole.slice(0, 120))}.`;
    return [faultAt(source, path, 'falt-kapat', message)];
  }
  const [, ...more] = written.trim().split('\n');
  const isSwallowed = !/^["'|>]/.test(written) && more.some((line) => /^\s*(?:- |#|[A-Za-z]+:)/.test(line));
  const isHeading = path[0] === 'title' || path[0] === 'heading';
  if (isSwallowed || (more.length > 0 && isHeading)) {
    const message = say`går över flera rader. Skriv det på en rad: ${quote(value.slice(0, 120))}.`;
    return [faultAt(source, path, 'falt-flera-rader', message)];
  }
  return [];
}

function checkWords(source: Source, path: PropertyKey[], value: string): Fault[] {
  const faults: Fault[] = [];
  if (value.trim() && !/[\p{L}\p{N}]/u.test(value)) {
    faults.push(faultAt(source, path, 'falt-fel-varde', say`Här står inga ord, bara tecknen ${value}. Skriv en text.`));
  }
  const isEscaped = source.writtenAt(path).value.includes('\\');
  const [bad] = isEscaped ? [...findBadCharacters(value), ...findUnread(value)] : [];
  if (bad) faults.push(faultAt(source, path, bad.code, bad.message));
  const mark = markup.exec(value)?.[0];
  if (mark) {
    const message = say`”${mark}” visas som det står: i fälten går det inte att formatera text. Skriv bara orden.`;
    faults.push(faultAt(source, path, 'falt-markdown', message, wordsOf(mark)));
  }
  if (value.includes('\t')) {
    const mend = { written: '\t', instead: ' ' };
    faults.push(faultAt(source, path, 'tecken-styrtecken', say`har ett tabbtecken. Skriv ett mellanslag.`, mend));
  }
  return faults;
}

/** What is formatted, without the marks. */
function wordsOf(mark: string): Mend | undefined {
  const instead = mark
    .replace(/^#+ $/, '')
    .replace(/^(\*\*?|__?|`)(.*)\1$/s, '$2')
    .replace(/^\[([^\]]*)\]\([^)]*\)$/, '$1');
  return instead === mark ? undefined : { written: mark, instead };
}

/** Markdown, entities, the marks of templates, and letters as they stand in addresses. A single sign, as in `C#` or `5 * 3`, is no markup. */
const markup =
  /\*\*[^*]+\*\*|(?<![\p{L}\d])__[^_]+__(?![\p{L}\d])|(?<![\p{L}\d*])\*[^*\s][^*]*\*(?![\p{L}\d])|(?<![\p{L}\d_])_[^_\s][^_]*_(?![\p{L}\d_])|`[^`]+`|!?\[[^\]]*\]\([^)]*\)?|^#{1,6} |&(?:#\d+|#x[\da-f]+|[a-z]+\d?);|\{\{[^}]*\}\}|\$\{[^}]*\}|\{%|%C3%[89AB][\dA-F]/iu;
