import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from './shared/copy-project.ts';

const project = copyProject('upgrade-');
const at = (file: string) => join(project, file);
const read = (file: string) => readFileSync(at(file), 'utf8');
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], {
    cwd: project,
    encoding: 'utf8',
  });
const upgrade = (revision = 'product') =>
  spawnSync(process.execPath, ['tools/upgrade.ts', revision], { cwd: project, encoding: 'utf8' });

const city = [
  ...['--languages', 'fi,sv', '--country', 'finland', '--organisation', 'Kaupunki', '--email', 'a@kaupunki.example'],
  ...['--organisation-url', 'https://kaupunki.example/', '--login-url', 'https://login.kaupunki.example/'],
  ...['--url', 'https://apu.kaupunki.example/', '--name', 'Kirjautumisapu', '--groups', 'Asukkaat'],
  ...['--services', 'Asiointi', '--methods', 'Varmenne'],
];

/** Pages that npm run guide writes, so that each of the two has its own. */
const written = ['docs/redaktion/falt.md', 'docs/editing/fields.md'];

/** Both have a past in common; then the product goes on and this copy becomes somebody's. */
beforeAll(() => {
  git('init', '-q', '-b', 'product');
  const commit = (message: string) => git('commit', '-qm', message);
  git('add', '-A');
  commit('The product');
  git('checkout', '-qb', 'adopted');
  execFileSync(process.execPath, ['tools/init.ts', ...city], { cwd: project, stdio: 'pipe' });
  git('add', '-A');
  commit('The site of a city');
  git('checkout', '-q', 'product');
  appendFileSync(at('content/site.yaml'), '# newer\n');
  appendFileSync(at('content/wordlist.yaml'), '# newer\n');
  writeFileSync(at('content/topics/newer.yaml'), 'title: Newer\norder: 9\nreviewed: 2026-12-01\nowner: Us\n');
  appendFileSync(at('src/site/languages.ts'), '// newer\n');
  for (const file of written) writeFileSync(at(file), 'newer\n');
  appendFileSync(at('README.md'), 'newer\n');
  git('add', '-A');
  commit('What is new');
  git('checkout', '-q', 'adopted');
});

afterAll(() => rmSync(project, { recursive: true }));

test('is not begun over what is not committed', () => {
  appendFileSync(at('README.md'), 'mine\n');
  expect(upgrade()).toMatchObject({ status: 1, stderr: expect.stringContaining('Commit what you have changed first') });
  git('checkout', '-q', 'README.md');
});

test('leaves all as it was where what comes cannot be put in its place', () => {
  git('checkout', '-qb', 'broken', 'product');
  writeFileSync(at('tools/init/write-code-files.ts'), "throw new Error('No such country');\n");
  git('commit', '-qam', 'What cannot be');
  git('checkout', '-q', 'adopted');
  const { status, stderr } = upgrade('broken');
  expect([status, stderr]).toEqual([
    1,
    'tools/init/write-code-files.ts, as merged, ended with: Error: No such country\nAll is as it was, without the merge.\n',
  ]);
  expect(git('status', '--porcelain')).toBe('');
  expect(existsSync(at('.git/MERGE_HEAD'))).toBe(false);
});

test('takes what is new in the product, keeps what is the site’s, and gives the tests their content', () => {
  const { status, stdout, stderr } = upgrade();
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('Nothing is in conflict.');
  expect(read('README.md')).toMatch(/newer\n$/);
  for (const file of written) expect(read(file)).toBe('newer\n');
  expect(git('diff', '--name-only', 'HEAD', '--', 'content', 'src/site')).toBe('');
  expect(existsSync(at('content/topics/newer.yaml'))).toBe(false);
  for (const file of ['content/site.yaml', 'content/topics/newer.yaml', 'src/site/languages.ts'])
    expect(read(`test/sample/${file}`)).toBe(git('show', `product:${file}`));
});

test('is told that there is nothing new', () => {
  git('commit', '-qam', 'The product as it is');
  expect(upgrade()).toMatchObject({ status: 1, stderr: expect.stringContaining('Already up to date') });
});

test('says what to do about a file that both have changed, also where one has taken it away', () => {
  appendFileSync(at('docs/glossary.md'), 'mine\n');
  git('commit', '-qam', 'A word of ours');
  git('checkout', '-qb', 'gone', 'product');
  git('rm', '-q', 'docs/glossary.md');
  git('commit', '-qm', 'No glossary');
  git('checkout', '-q', 'adopted');
  expect(upgrade('gone').stdout).toMatch(/Mend what both have changed: docs\/glossary\.md\. .*git rm it, or keep it\./);
  git('merge', '--abort');
});
