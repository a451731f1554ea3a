import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Answers } from './answers.ts';

const sources: Record<Answers['editors'], string> = { sv: '.github', en: 'tools/init/github' };

/** What editors see beside a pull request: the names in the workflows, by what they are called here. */
const namesInEnglish: Readonly<Record<string, string>> = {
  'Granska innehållet': 'Check the content',
  Testa: 'Test',
  'Testa allt': 'Test everything',
  'Testa i andra webbläsare och läsare': 'Test in other browsers and readers',
  'Bygg två gånger och jämför': 'Build twice and compare',
  'Rapportera vad läsarna får se': 'Report what readers will see',
  'Skriv rapporten som kommentar': 'Write the report as a comment',
  Förhandsvisa: 'Preview',
  Bygg: 'Build',
  'Bygg om när det är dags': 'Build again when it is due',
  'Hämta de byggen som finns': 'Fetch the builds that are there',
  Publicera: 'Publish',
  Innehåll: 'Contents',
  Berätta: 'Tell',
  'Gå tillbaka till bygget före, i stället för att bygga nytt': 'Go back to the build before, instead of building anew',
  'Vad ändringen gör': 'What the change does',
};

/**
 * The forms for reporting something on GitHub, what a pull request begins with, and the workflows there and on GitLab, by path, in the language of
 * the editors.
 */
export function githubFiles({ editors, languages, in: named }: Answers): Record<string, string> {
  const cwd = sources[editors];
  const groups = named[languages[0]]?.groups ?? [];
  const files = globSync(['ISSUE_TEMPLATE/*.yml', 'pull_request_template.md'], { cwd });
  return Object.fromEntries([
    ...files.map((file) => [join('.github', file), withGroups(readFileSync(join(cwd, file), 'utf8'), groups)]),
    ...(editors === 'en' ? globSync(['.github/workflows/*.yml', '.gitlab-ci.yml']) : []).map((file) => [
      file,
      withNames(readFileSync(file, 'utf8'), namesInEnglish),
    ]),
  ]);
}

function withNames(workflow: string, names: Readonly<Record<string, string>>): string {
  return workflow.replace(/(?<=^ +(?:- )?(?:name|description|expose_as): )\S.*$/gm, (name) => names[name] ?? name);
}

/** A form with these groups to choose from, where it asks which are concerned. */
function withGroups(form: string, groups: readonly string[]): string {
  const options = stringify(groups, { lineWidth: 0, singleQuote: true }).replace(/^/gm, ' '.repeat(8)).trimEnd();
  return form.replace(/(?<= id: roles\n(?: {4,}.*\n)*? {6}options:\n)(?: {8}- .*\n)+/, () => `${options}\n`);
}
