import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whether a link of a page in the repository leads to a file that is there and, if it names one, to a heading in it. */
export function leadsSomewhere(from: string, link: string): boolean {
  const [path = '', anchor] = decodeURIComponent(link).split('#');
  const file = path ? join(dirname(from), path) : from;
  if (!existsSync(file)) return false;
  if (!anchor) return true;
  const headings = readFileSync(file, 'utf8').match(/^#+ .*/gm) ?? [];
  return headings.some((heading) => slugOfHeading(heading) === anchor);
}

/** The anchor that GitHub gives a heading. */
function slugOfHeading(heading: string): string {
  return heading
    .replace(/^#+ /, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
