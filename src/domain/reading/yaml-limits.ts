import type { LineFault } from './explain-line.ts';

const most = { depth: 12, fields: 800, indent: 60, dashes: 8 };

/**
 * Why fields are not read at all: reading ever deeper or ever more of them would take time and memory without bound.
 * `line` counts from 0.
 */
export function overLimit(yaml: string): (LineFault & { line: number }) | undefined {
  let depth = 0;
  let fields = 0;
  for (const [line, text] of yaml.split('\n').entries()) {
    const deep = { line, column: 1, message: 'Fälten ligger för djupt i varandra. Jämför med en fil som fungerar.' };
    if (
      text.search(/[^ ]/) > most.indent ||
      (/^\s*(?:[-?] +)+/.exec(text)?.[0].match(/[-?]/g)?.length ?? 0) > most.dashes
    )
      return deep;
    for (const mark of text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '').match(/[[{}\]]|[?:](?= |$)/g) ?? []) {
      if (mark === '[' || mark === '{') depth++;
      else if (mark === ']' || mark === '}') depth = Math.max(0, depth - 1);
      else fields++;
      if (depth > most.depth) return deep;
      if (fields > most.fields)
        return { line, column: 1, message: `Här finns mer än ${most.fields} fält. Jämför med en fil som fungerar.` };
    }
  }
  return undefined;
}
