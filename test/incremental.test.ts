/** A build that keeps what stays the same from the one before writes the bytes that one from nothing writes. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../tools/shared/copy-project.ts';
import { ListedBuild } from '../tools/shared/file-list.ts';
import { filesIn } from '../tools/shared/files-in.ts';

const kept = copyProject('kept-');
const cold = copyProject('cold-');
const env = {
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  SITE_CLOCK: String(Date.parse('2024-10-25T12:00Z')),
};

beforeAll(async () => {
  for (const project of [kept, cold]) {
    rmSync(join(project, 'content'), { recursive: true });
    cpSync('e2e/small-site/content', join(project, 'content'), { recursive: true });
  }
  write(
    'content/login-help/logga-in.en.md',
    '---\ntitle: How to log in\nanswer: With a card.\nreviewed: 2024-09-01\n---\n\nUse a card.\n',
  );
  await expectSame();
});

afterAll(() => {
  for (const project of [kept, cold]) rmSync(project, { recursive: true, force: true });
});

/** The folders of the cold project that hold a build, by the state that it was made of. */
const colds = new Map<string, string>();

/** Everything that the tests change, and what a build is told. */
function stateOf(args: readonly string[]): string {
  const files = filesIn(join(kept, 'content')).map((file) => join('content', file));
  const texts = [...files, ...editedCode].map((file) => [file, readFileSync(join(kept, file), 'utf8')]);
  return JSON.stringify([args, texts]);
}

/** The build of one project keeps what it may, and is compared with one from nothing; gives how many pages were kept. */
async function expectSame(...args: string[]): Promise<number> {
  const number = await keep(...args);
  await compare(args);
  return number;
}

/** The same, but where no page was kept the build went the way of one from nothing, and is not compared. */
async function expectKeptSame(...args: string[]): Promise<void> {
  if ((await keep(...args)) > 0) await compare(args);
}

const keep = async (...args: string[]) => Number(/(\d+) of them kept/.exec(await build(kept, ...args))?.[1]);

async function compare(args: readonly string[]): Promise<void> {
  const state = stateOf(args);
  const folder = colds.get(state) ?? `dist-${colds.size}`;
  if (!colds.has(state)) await build(cold, '--cold', '--out', folder, ...args);
  colds.set(state, folder);
  const files = filesIn(join(cold, folder));
  expect(filesIn(join(kept, 'dist'))).toEqual(files);
  const differing = files.filter((file) => !bytes(kept, file).equals(readFileSync(join(cold, folder, file))));
  expect(differing).toEqual([]);
}

/** What the tests change beside the content. */
const editedCode = ['src/components/SiteFooter.astro', 'src/styles/prose.css'];

const bytes = (project: string, file: string) => readFileSync(join(project, 'dist', file));

async function build(project: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['tools/build.ts', ...args], { cwd: project, env });
  return stdout;
}

function write(file: string, text: string): void {
  for (const project of [kept, cold]) writeFileSync(join(project, file), text);
}

function remove(file: string): void {
  for (const project of [kept, cold]) rmSync(join(project, file));
}

function edit(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(kept, file), 'utf8');
  const after = before.replace(from, to);
  expect(after, file).not.toBe(before);
  write(file, after);
}

const pagesOf = (...kinds: string[]) =>
  kinds.flatMap((kind) => filesIn(join(kept, 'content', kind)).filter((file) => file.endsWith('.md'))).length;

const question = 'content/login-help/nytt-kort.md';

test('a site that was not changed keeps every page', async () => {
  const pages = filesIn(join(kept, 'dist')).filter((file) => file.endsWith('.html'));
  const redirects = Object.keys(JSON.parse(bytes(kept, 'redirects.json').toString()));
  expect(await expectSame()).toBe(pages.length - redirects.length);
});

test('edited texts, and fields that other pages of questions do not show, leave those and the pages of notices', async () => {
  edit(question, /$/, '\nRing kundtjänst om kortet inte har kommit.\n');
  edit(question, /^answer: .*/m, 'answer: Beställ ett nytt kort hos kommunen.');
  edit(question, /^reviewed: .*/m, 'reviewed: 2024-09-02');
  // The original gives its two translations fields.
  edit('content/login-help/logga-in.md', /^roles: .*/m, 'roles: [ombud]');
  expect(await expectSame()).toBe(pagesOf('login-help', 'announcements') - 4);
});

test.each<[string, () => void]>([
  ['an edited title', () => edit(question, /^title: .*/m, 'title: Hur får jag ett annat kort?')],
  [
    'an edited time of a notice',
    () => edit('content/announcements/underhall.md', /^showUntil: .*/m, 'showUntil: 2024-11-03 06:00'),
  ],
  ['another name of the site', () => edit('content/site.yaml', /^name: .*/m, 'name: En annan hjälp')],
  [
    'a new question',
    () =>
      write(
        'content/login-help/ny-fraga.md',
        readFileSync(join(kept, question), 'utf8').replace(/^title: .*/m, 'title: Är det här nytt?'),
      ),
  ],
  ['a question less', () => remove('content/login-help/ny-fraga.md')],
  [
    'an edited component',
    () => edit('src/components/SiteFooter.astro', '<footer class="footer">', '<footer class="footer" data-edited>'),
  ],
  ['an edited style', () => edit('src/styles/prose.css', '.prose {', '.prose {\n  outline: 0;')],
])('%s changes what it may change', async (_name, change) => {
  change();
  await expectKeptSame();
});

test('another moment, a preview, and neither again', async () => {
  await expectKeptSame('--now', '2024-10-26T23:00');
  // A week later the hours of contacts are told for other days.
  await expectKeptSame('--now', '2024-11-20T12:00');
  await expectKeptSame('--now', '2024-11-28T12:00');
  await expectKeptSame('--preview');
  await expectKeptSame();
});

test('a page that somebody has written over, and files that nobody asked for, do not stay', async () => {
  writeFileSync(join(kept, 'dist/hjalp/nytt-kort/index.html'), '<!doctype html><title>Fel</title>');
  writeFileSync(join(kept, 'dist/pagefind/extra.txt'), 'Fel');
  writeFileSync(join(kept, 'dist/hjalp/extra.html'), 'Fel');
  expect(await expectSame()).toBeGreaterThan(0);
});

test('a build that was stopped is known as such, and nothing is kept of it', async () => {
  edit(question, /^title: .*/m, 'title: Hur får jag ett tredje kort?');
  const child = start();
  for await (const text of child.stdout) if (String(text).includes('nytt-kort')) break;
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  if (child.signalCode === null) await once(child, 'exit');
  expect(existsSync(join(kept, 'node_modules/.cache/login-help/last-build.json'))).toBe(false);
  await expect(ListedBuild.in(join(kept, 'dist'))).rejects.toThrow('holds no whole build');
  expect(await expectSame()).toBe(0);
});

test('when a build is killed, Astro ends too and writes nothing more', async () => {
  const child = start();
  // Astro says something as soon as it begins, and has the same pipe.
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child.stdout.resume(), 'close');
  const before = new Set(filesIn(join(cold, [...colds.values()].at(-1) ?? '')));
  expect(filesIn(join(kept, 'dist')).filter((file) => !before.has(file))).toEqual([]);
});

function start() {
  return spawn(process.execPath, ['tools/build.ts'], {
    cwd: kept,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
}
