import { shortened } from '../../fault/quoting.ts';
import { quote } from './quote.ts';
import { say } from '../../../editors/say.ts';

/** As much of a value as a message repeats. */
const shown = (value: string) => shortened(value, 120);

/** What is wrong in a line. `column` counts from 1. */
export interface LineFault {
  column: number;
  message: string;
  /** The line as it was meant, where there is no doubt. */
  fixed?: string;
}

const form = /^(?<before>\s*(?:- +)*)(?<key>"[^"]*"|[^\s:#"'[{&*!|>%@`-][^:]*?)\s*:(?<gap>\s*)(?<value>.*)$/;

/** Why a line of fields, the first or a later one, cannot be read, and how to write it instead; undefined where the line looks right. */
export function explainLine(line: string, isFirst = false): LineFault | undefined {
  if (/^\s*(?:#|$)/.test(line)) return undefined;
  const [shift = ''] = /^(?: +|(?:- +)+|\? +)/.exec(line) ?? [];
  if (shift && (isFirst || shift.startsWith('?'))) {
    return { column: 1, message: say`Fält börjar längst till vänster på raden. Ta bort ”${shift}”.` };
  }
  if (/^ *\t/.test(line))
    return {
      column: line.indexOf('\t') + 1,
      message: say`Raden börjar med ett tabbtecken. Skriv två mellanslag i stället.`,
    };
  if (/^ *:(?: |$)/.test(line))
    return { column: 1, message: say`Fältets namn saknas före kolon. Skriv det, eller ta bort raden.` };
  const { before = '', key = '', gap = '', value = '' } = form.exec(line)?.groups ?? {};
  if (!key) return explainItem(line);
  const column = line.length - value.length + 1;
  if (!gap && value) {
    if (value.startsWith('//')) return undefined;
    return {
      column,
      message: say`Skriv ett mellanslag efter kolon: ${key}: ${value}`,
      fixed: `${line.slice(0, column - 1)} ${value}`,
    };
  }
  const message = explainValue(value, (fixed) => `${before.trimStart()}${key}: ${fixed}`);
  if (!message) return undefined;
  return { column, message, ...(isPlainlyText(value) && { fixed: `${line.slice(0, column - 1)}${quote(value)}` }) };
}

/** A value that only lacks quotes: no list, no comment, and no quotes that may have been meant otherwise. */
function isPlainlyText(value: string): boolean {
  return /^[^[\]{}"'#&*!|>?,-][^"#]*$/.test(value);
}

function explainItem(line: string): LineFault | undefined {
  const item = /^(\s*-)(\s*)(.*)$/.exec(line);
  if (item && item[3] && !/^-+$/.test(line.trim())) {
    if (!item[2])
      return { column: (item[1] ?? '').length, message: say`Skriv ett mellanslag efter strecket: - ${item[3]}` };
    const message = explainValue(item[3], (fixed) => `- ${fixed}`);
    return message ? { column: line.indexOf(item[3]) + 1, message } : undefined;
  }
  if (/^\s/.test(line)) return undefined;
  const other = /^(\w+)\s*(?:=>?|：)\s*(.*)$/.exec(line);
  if (other)
    return {
      column: (other[1] ?? '').length + 1,
      message: say`Skriv kolon och mellanslag efter fältets namn: ${other[1]}: ${other[2]}`,
    };
  if (/^%/.test(line))
    return { column: 1, message: say`Raden börjar med %, och det betyder något särskilt. Ta bort raden.` };
  if (/^[[{}\]]/.test(line)) return undefined;
  return {
    column: 1,
    message: say`Raden är inget fält: den saknar kolon. Skriv fältets namn, kolon, mellanslag och värde. Hör raden till texten, så saknas raden med tre streck (---) före den.`,
  };
}

function explainValue(value: string, fixed: (value: string) => string): string | undefined {
  const quoted = say`Sätt citattecken om värdet: ${fixed(quote(shown(value)))}`;
  const first = value.charAt(0);
  if ('@`%'.includes(first) && first) return say`Värdet börjar med ${first}. ${quoted}`;
  const [, , plain] = /^([*_]{1,3})([^*_]+)\1$/.exec(value) ?? [];
  if (plain) return say`I fälten går det inte att formatera text. Skriv bara orden: ${fixed(plain)}`;
  if ('&*!'.includes(first) && first) return say`Värdet börjar med ${first}, och det betyder något särskilt. ${quoted}`;
  if (/^[\]},]/.test(value)) return say`Värdet börjar med ${first}. ${quoted}`;
  if (/^[?-](?: |$)/.test(value)) {
    if (value.trim() === '-') return say`Värdet är bara ett streck. Skriv ett värde. ${quoted}`;
    return first === '-'
      ? say`En lista skrivs så här: ${fixed(`[${shown(value.slice(1).trim())}]`)}`
      : say`Värdet börjar med ?. ${quoted}`;
  }
  if (/^[|>]/.test(value))
    return /^[|>][-+\d]*\s*(?:#.*)?$/.test(value) ? undefined : say`Värdet börjar med ${first}. ${quoted}`;
  if (/^["']/.test(value)) return explainQuoted(value, fixed);
  if (/^[[{]/.test(value)) return explainList(value, quoted, fixed);
  if (/^[“”„«]/.test(value)) return say`Värdet har typografiska citattecken. Skriv raka: ${fixed(quote(shown(value)))}`;
  if (/:(?:\s|$)/.test(value)) return say`Värdet har ett kolon. ${quoted}`;
  return undefined;
}

function explainQuoted(value: string, fixed: (value: string) => string): string | undefined {
  const isWhole = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*(?:#.*)?$/.test(value);
  if (!isWhole) {
    return say`Citattecknen kring värdet stämmer inte: det ska vara ett först och ett sist. Skriv till exempel ${fixed(quote(shown(value)))}`;
  }
  const escape = /\\([^"\\/abefnrtvx0NuUL_P \t])/.exec(value);
  return escape
    ? say`Inom "…" betyder \\ något särskilt. Skriv \\\\ för ett omvänt snedstreck, eller ta bort det.`
    : undefined;
}

function explainList(value: string, quoted: string, fixed: (value: string) => string): string | undefined {
  const [open, close] = value.startsWith('[') ? ['[', ']'] : ['{', '}'];
  const last = value.replace(/\s+#.*$/, '').trimEnd();
  if (last.endsWith(close))
    return value.startsWith('{') || /^\[[^\][]*\]$/.test(last) ? undefined : say`Värdet börjar med ${open}. ${quoted}`;
  if (last.includes(close)) return say`Värdet börjar med ${open}. ${quoted}`;
  if (/\s#/.test(value))
    return say`Listan klipps av vid #, för det som följer läses som en kommentar. Sätt citattecken om det ord som har #: "C #".`;
  return open === '['
    ? say`Listan saknar ] på slutet: ${fixed(`${shown(last.replace(/,$/, ''))}]`)}`
    : say`Värdet börjar med {. ${quoted}`;
}
