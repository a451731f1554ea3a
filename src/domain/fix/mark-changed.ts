import { splitFrontMatter } from '../source/reading/front-matter.ts';
import { writtenTime } from '../time/written-time.ts';

/** The text of a notice with the time of its change in `updated`: in its line, else in one of its own before `reviewed`. */
export function markChanged(file: string, text: string, now: number): string {
  const { fields } = splitFrontMatter(file, text);
  if (fields === undefined) return text;
  const line = `updated: ${writtenTime(now)}\n`;
  const marked = /^updated:.*\n/m.test(fields)
    ? fields.replace(/^updated:.*\n/m, line)
    : fields.replace(/^(?=reviewed:)/m, line);
  return text.replace(fields, () => marked);
}
