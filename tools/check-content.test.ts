import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const command = resolve('tools/check-content.ts');
const project = mkdtempSync(join(tmpdir(), 'content-'));
const help = 'content/login-help/hur-gor-jag.md';
const entry = (title: string) =>
  `---\ntitle: ${title}\nanswer: Du loggar in med BankID.\ntopic: bankid\nreviewed: 2026-01-10\nowner: Redaktionen\n---\n\nÖppna appen och följ stegen.\n`;

function run(args: string[] = [], env: Record<string, string> = {}) {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const clean = { PATH, NODE_COMPILE_CACHE, ...env };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: project,
    env: clean,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.se', ...args], { cwd: project });
}

beforeAll(() => {
  cpSync('e2e/small-site/content', join(project, 'content'), { recursive: true });
  // Without a list of words, no dictionary is loaded, which takes a second each time.
  rmSync(join(project, 'content/wordlist.yaml'));
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=Innehåll');
});
afterAll(() => rmSync(project, { recursive: true }));

/** Each run is a process of its own that reads all of the content. */
describe('the content check', () => {
  test('ends with 0 for content that is right', () => {
    expect(run()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+ filer granskade: 0 fel, \d+ varningar?\.\n$/m),
    });
  });

  test('quotes the line, marks the column and names the page that explains', () => {
    writeFileSync(join(project, help), entry('Fel: \u001b[31mså'));
    const { status, stdout } = run();
    expect(status).toBe(1);
    expect(stdout).toContain(
      [
        help,
        '  rad 2, tecken 8: fel: Värdet har ett kolon. Sätt citattecken om värdet: title: "Fel: <U+001B>[31mså"',
        '     2 | title: Fel: <U+001B>[31mså',
        '       |        ^',
        '    Läs mer: docs/fel/falt-gar-inte-att-lasa.md',
        '  rad 2, tecken 13: fel: Här står styrtecknet U+001B (escape). Ta bort det.',
        '     2 | title: Fel: <U+001B>[31mså',
        '       |             ^',
        '    Läs mer: docs/fel/tecken-styrtecken.md',
      ].join('\n'),
    );
  });

  test('is JSON for programs', () => {
    writeFileSync(join(project, help), entry('Fel: så'));
    const { faults } = JSON.parse(run(['--format', 'json']).stdout);
    expect(faults).toContainEqual({
      file: help,
      line: 2,
      column: 8,
      level: 'error',
      code: 'falt-gar-inte-att-lasa',
      message: 'Värdet har ett kolon. Sätt citattecken om värdet: title: "Fel: så"',
      help: 'docs/fel/falt-gar-inte-att-lasa.md',
    });
  });

  test('is annotations for GitHub, which obeys nothing else that it prints', () => {
    writeFileSync(join(project, help), entry('100 % fel: så\n::error::hej'));
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'a/b',
      GITHUB_SHA: 'c',
    };
    const { stdout } = run([], env);
    const [, token, quoted] = /^::stop-commands::([\w-]+)\n([^]*?)\n::\1::$/m.exec(stdout) ?? [];
    expect(token).toHaveLength(36);
    expect(quoted).toContain('::error::hej');
    expect(stdout).toContain(
      `\n::error file=${help},line=2,col=8,title=Fälten går inte att läsa::Värdet har ett kolon. Sätt citattecken om värdet: title: "100 %25 fel: så" Läs mer: https://github.com/a/b/blob/c/docs/fel/falt-gar-inte-att-lasa.md\n`,
    );
    expect(run(['--format', 'github']).stdout).toMatch(/^::error file=/m);
  });

  test('mends what is safe, says so, and leaves the rest', () => {
    writeFileSync(join(project, help), entry('Fel: så').replaceAll('\n', '\r\n').replace('stegen', 'ste\u200bgen'));
    const { status, stderr } = run(['--fix']);
    expect(stderr).toBe(
      `Rättade ${help}: bytte radslut, tog bort osynliga tecken, satte citattecken och mellanslag i fälten.\n`,
    );
    expect(readFileSync(join(project, help), 'utf8')).toBe(entry('"Fel: så"'));
    expect(status).toBe(0);
    expect(run(['--fix'])).toMatchObject({ status: 0, stderr: '' });
  });

  test('tells of a change what it is answerable for, also in files that it leaves alone', () => {
    writeFileSync(join(project, help), entry('Hur <b>gör</b> jag?'));
    git('add', '.');
    git('commit', '--quiet', '--message=Ett gammalt fel');
    git('checkout', '--quiet', '-b', 'forslag');
    expect(run(['--changed', 'main'])).toMatchObject({ status: 0, stdout: expect.not.stringContaining(help) });
    rmSync(join(project, 'content/login-help/kortet-fungerar-inte.md'));
    writeFileSync(join(project, 'content/login-help/Ny fråga.md'), entry('Ny?'));
    symlinkSync('logga-in.md', join(project, 'content/login-help/annan.md'));
    const { status, stdout } = run(['--changed', 'main']);
    expect(status).toBe(1);
    expect(stdout).toContain('Det finns ingen fil kortet-fungerar-inte');
    expect(stdout).toContain('Sidan /hjalp/kortet-fungerar-inte/ finns inte längre.');
    expect(stdout).toContain('Döp om filen till ny-fraga.md.');
    expect(stdout).toContain('content/login-help/annan.md');
    expect(stdout).not.toContain(help);
  });

  test('asks when a published notice was altered in substance, and writes it where asked to', () => {
    git('checkout', '--quiet', '--force', 'main');
    git('clean', '--quiet', '--force');
    const notice = 'content/announcements/underhall.md';
    const text = readFileSync(join(project, notice), 'utf8').replace(/^severity: .*$/m, 'severity: critical');
    writeFileSync(join(project, notice), text);
    const { status, stdout } = run(['--changed', 'main']);
    expect(status).toBe(1);
    expect(stdout).toContain('Meddelandet är ändrat i sak (`severity`), men `updated` säger inte när.');
    const fixed = run(['--changed', 'main', '--fix']);
    expect(fixed).toMatchObject({ status: 0, stderr: `Rättade ${notice}: skrev tiden för ändringen i updated.\n` });
    const written = readFileSync(join(project, notice), 'utf8');
    expect(written).toMatch(/^updated: \d{4}-\d\d-\d\d \d\d:\d\d(?:[+]\d\d:\d\d)?$/m);
    expect(written.replace(/^updated: .*\n/m, '')).toBe(text);
  });

  test.each([
    [['--changed', 'finns-inte'], 'Git hittar inte ”finns-inte”.'],
    [['--changed', '--output=x'], 'Flaggan --changed finns inte, eller saknar sitt värde.'],
    [['--visa'], 'Flaggan --visa finns inte, eller saknar sitt värde.'],
    [['--format', 'xml'], 'Formatet ”xml” finns inte.'],
    [['content/site.yaml'], 'Det går inte att ange ”content/site.yaml”.'],
  ])('%s is refused in plain words, with 2', (args, message) => {
    expect(run(args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) });
  });
});
