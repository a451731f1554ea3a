import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Answers } from './answers.ts';

const sources: Record<Answers['editors'], string> = { sv: '.github', en: 'tools/init/github' };

/** The forms for reporting something on GitHub and what a pull request begins with, by path, in the language of the editors. */
export function githubFiles({ editors, languages, in: named }: Answers): Record<string, string> {
  const cwd = sources[editors];
  const groups = named[languages[0]]?.groups ?? [];
  const files = globSync(['ISSUE_TEMPLATE/*.yml', 'pull_request_template.md'], { cwd });
  return Object.fromEntries(
    files.map((file) => [join('.github', file), withGroups(readFileSync(join(cwd, file), 'utf8'), groups)]),
  );
}

/** A form with these groups to choose from, where it asks which are concerned. */
function withGroups(form: string, groups: readonly string[]): string {
  const options = stringify(groups, { lineWidth: 0, singleQuote: true }).replace(/^/gm, ' '.repeat(8)).trimEnd();
  return form.replace(/(?<= id: roles\n(?: {4,}.*\n)*? {6}options:\n)(?: {8}- .*\n)+/, () => `${options}\n`);
}
