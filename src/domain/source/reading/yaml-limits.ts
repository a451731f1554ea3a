import type { LineFault } from './explain-line.ts';
import { say } from '../../../editors/say.ts';

const most = { size: 60_000, line: 2000, depth: 12, fields: 800, indent: 60, dashes: 8 };

/** Why fields are not read at all. `line` counts from 0. */
type Limit = LineFault & { line: number };

/** Fields or lines that are longer than any can be: what is looked for in them could take time without bound. */
export function overSize(yaml: string): Limit | undefined {
  const size = say`Fälten är större än ${most.size / 1000} kB. Jämför med en fil som fungerar.`;
  if (yaml.length > most.size) return { line: 0, column: 1, message: size };
  if (yaml.length <= most.line) return undefined;
  const line = yaml.split('\n').findIndex((text) => text.length > most.line);
  return line < 0 ? undefined : { line, column: 1, message: say`Raden är längre än ${most.line} tecken. Korta den.` };
}

/** Fields that are too many or too deep: reading them would take time and memory without bound. */
export function overLimit(yaml: string): Limit | undefined {
  let depth = 0;
  let fields = 0;
  for (const [line, text] of yaml.split('\n').entries()) {
    const deep = { line, column: 1, message: say`Fälten ligger för djupt i varandra. Jämför med en fil som fungerar.` };
    const dashes = /^\s*(?:[-?] +)+/.exec(text)?.[0].match(/[-?]/g)?.length ?? 0;
    if (text.search(/[^ ]/) > most.indent || dashes > most.dashes) return deep;
    for (const mark of text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '').match(/[[{}\]]|[?:](?= |$)/g) ?? []) {
      if (mark === '[' || mark === '{') depth++;
      else if (mark === ']' || mark === '}') depth = Math.max(0, depth - 1);
      else fields++;
      if (depth > most.depth) return deep;
    }
    if (fields > most.fields) {
      return { line, column: 1, message: say`Här finns mer än ${most.fields} fält. Jämför med en fil som fungerar.` };
    }
  }
  return undefined;
}
