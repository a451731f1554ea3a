import { fault, type Fault } from '../../fault/fault.ts';
import { say } from '../../../editors/say.ts';

/** A Markdown file in its two parts; `fields` is undefined where the frame of dashes is not right. */
export interface Split {
  fields: string | undefined;
  body: string;
  bodyLine: number;
  faults: Fault[];
}

/** Two lines of three dashes with the fields between them; what follows is the body. */
const frontMatter = /^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/;

/** Parts the fields from the body. */
export function splitFrontMatter(file: string, text: string): Split {
  const [head, fields] = frontMatter.exec(text) ?? [];
  if (head === undefined || fields === undefined) {
    return { fields: undefined, body: text, bodyLine: 1, faults: [frameFault(file, text)] };
  }
  const body = text.slice(head.length);
  const bodyLine = head.split('\n').length;
  // The names of fields begin with a small letter, sentences such as "Obs: …" do not.
  const again = /^\s*---[ \t]*\n(?:[a-z][A-Za-z]*:.*\n)+/.exec(body);
  if (!again) return { fields, body, bodyLine, faults: [] };
  const line = bodyLine + (body.slice(0, body.indexOf('---')).match(/\n/g)?.length ?? 0);
  const message = say`Här börjar en andra grupp av fält. Flytta dem till den första gruppen, överst i filen.`;
  return { fields, body, bodyLine, faults: [fault('falt-ram', { file, line, column: 1 }, message)] };
}

function frameFault(file: string, text: string): Fault {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const at = (index: number, message: string) => fault('falt-ram', { file, line: index + 1, column: 1 }, message);
  const opening = lines[first] ?? '';
  const wrongOpening = openingFault(opening, first);
  if (wrongOpening) return at(first, wrongOpening);
  const later = lines.findIndex((line) => /^---\s*$/.test(line));
  if (later > first)
    return at(0, say`Före de tre strecken på rad ${later + 1} står något annat. Flytta fälten överst i filen.`);
  if (later === first) return unclosed(lines, first, at);
  return at(0, say`Filen ska börja med fält mellan två rader med tre streck (---). Skriv dem överst i filen.`);
}

function openingFault(opening: string, index: number): string | undefined {
  if (/^---\s*$/.test(opening)) return index > 0 ? say`Ta bort de tomma raderna före de tre strecken.` : undefined;
  if (/^\s+---\s*$/.test(opening)) return say`Ta bort mellanslagen före de tre strecken.`;
  if (/^\+{3}/.test(opening))
    return say`Fälten är skrivna som TOML (+++). Skriv --- i stället, och fälten som namn: värde.`;
  if (/^\{\\rtf/.test(opening))
    return say`Filen är skriven i ett ordbehandlingsprogram (RTF). Spara den som oformaterad text.`;
  if (/^\s*\{/.test(opening))
    return say`Fälten är skrivna som JSON. Skriv --- före och efter, och fälten som namn: värde.`;
  if (/^(`{3}|~{3})/.test(opening)) return say`Skriv tre streck (---) i stället för ”${opening.trim()}”.`;
  if (/^[-–—−_*=]+\s*$/.test(opening)) return say`Skriv exakt tre streck (---) i stället för ”${opening.trim()}”.`;
  if (/^-{3}\s*\S/.test(opening))
    return say`Skriv de tre strecken (---) ensamma på raden, och fälten på raderna efter.`;
  return undefined;
}

/** The line after the last field is where the second line of dashes is missing, or is written in another way. */
function unclosed(lines: string[], first: number, at: (index: number, message: string) => Fault): Fault {
  const isField = (line: string) => /^(?:[A-Za-z]\w*\s*:|\s*-\s|\s+\S|#|\s*$)/.test(line);
  const found = lines.findIndex((line, index) => index > first && !isField(line));
  const end = found < 0 ? lines.findLastIndex((line) => line.trim() !== '') : found;
  const written = lines[end] ?? '';
  if (/^(?:[-–—−_*=]+|\.{3}|\+{3})\s*$/.test(written)) {
    return at(end, say`Skriv exakt tre streck (---) i stället för ”${written.trim()}”.`);
  }
  return at(end, say`Fälten tar aldrig slut. Skriv en rad med tre streck (---) efter det sista fältet, före texten.`);
}
