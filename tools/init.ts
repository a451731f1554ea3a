/**
 * Makes this copy another organisation's site: asks for names, addresses, languages and country, or takes them as flags
 * (`--help` lists them), and writes the smallest content that a login help needs, in each language. What stood here before
 * goes to test/sample/, where the tests of the product find it. Runs once.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { answersFrom, languageNames, questions } from './init/answers.ts';
import { codeFiles } from './init/code-files.ts';
import { githubFiles } from './init/github-files.ts';
import { isAdopted, keepSample, removeReplaced, restoreSample, sampleFolder } from './init/sample.ts';
import { starterFiles } from './init/starter-files.ts';
import { themes, withTheme } from './init/theme.ts';
import { Ended, withTerminal } from './entry/terminal.ts';
import { WrongUse } from './shared/wrong-use.ts';

const tokensFile = 'src/styles/tokens.css';

try {
  const args = process.argv.slice(2);
  if (args.includes('--help')) console.log(helpText());
  else {
    if (isAdopted())
      throw new WrongUse(`This copy is somebody's already: ${sampleFolder}/ is there. Edit content/ instead.`);
    const answers = await withTerminal((terminal) => answersFrom(args, (question) => terminal.ask(question)));
    const today = new Date().toISOString().slice(0, 10);
    const theme = answers.colours ? themes()[answers.colours] : undefined;
    const tokens = readFileSync(tokensFile, 'utf8');
    const files = {
      ...starterFiles(answers, today),
      ...codeFiles(answers.languages, answers.country, answers.editors),
      ...githubFiles(answers),
      [tokensFile]: theme ? withTheme(tokens, theme) : tokens,
    };
    await keepSample('.');
    try {
      await removeReplaced('.');
      for (const [file, text] of Object.entries(files)) {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
      }
      for (const script of ['schemas', 'guide', 'check:content']) run(script);
    } catch (fault) {
      await restoreSample('.');
      for (const script of ['schemas', 'guide']) run(script);
      throw fault;
    }
    console.log(nextSteps(Object.keys(files).length));
  }
} catch (fault) {
  if (!(fault instanceof WrongUse) && !(fault instanceof Ended)) throw fault;
  console.error(fault instanceof Ended ? '\nBroken off. Nothing is written.' : fault.message);
  process.exitCode = 1;
}

/** Throws WrongUse with what it says where it ends badly. */
function run(script: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--run', script], { encoding: 'utf8' });
  if (status === 0) return;
  throw new WrongUse(
    `${stdout}${stderr}\nThis is what npm run ${script} finds in what was written. All is as it was: run it again with other answers.`,
  );
}

function helpText(): string {
  const lines = questions.flatMap(({ flag, ask, isTranslated }) => [
    `  --${flag}  ${ask}`,
    ...(isTranslated ? [`      the same in another of the languages: --${Object.keys(languageNames)[0]}-${flag}`] : []),
  ]);
  return ['npm run init asks for each, or takes all as flags:', ...lines].join('\n');
}

function nextSteps(written: number): string {
  return `${written} files written. Now:
  1. Read content/site.yaml: the law of the accessibility statement, who supervises it and how you assessed the site are yours to check.
  2. Write who to reach in content/contacts/, and what your groups do in content/roles/ and content/services/.
  3. npm start shows the site; npm test tests it.
  4. Colours: ${tokensFile}. The mark: public/favicon.svg. Who reviews: .github/CODEOWNERS. Whose site it is: the first lines of README.md.`;
}
