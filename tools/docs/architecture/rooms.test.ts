import { ESLint } from 'eslint';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { architecturePage } from './rooms-section.ts';
import { readRooms } from './rooms.ts';

const rooms = readRooms();
const names = Object.keys(rooms);
const files = globSync('{src,tools}/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));

/** The room of a file: that with the longest name of those that it stands in. */
function roomOf(file: string): string | undefined {
  return names.filter((name) => file.startsWith(`${name}/`)).sort((a, b) => b.length - a.length)[0];
}

test('the page shows these rooms; if not, run "npm run guide"', () => {
  for (const [file, text] of Object.entries(architecturePage())) expect(readFileSync(file, 'utf8')).toBe(text);
});

test('every file stands in a room, and every room has one', () => {
  expect(files.filter((file) => !roomOf(file))).toEqual([]);
  expect(names.filter((name) => !files.some((file) => roomOf(file) === name))).toEqual(['src/styles']);
});

test('a file of any room gets at what its room may use and no more, whatever it writes', async () => {
  const eslint = new ESLint({ overrideConfig: { linterOptions: { reportUnusedDisableDirectives: 'off' } } });
  const targets = names.map(
    (name) => [name, files.find((file) => roomOf(file) === name) ?? `${name}/site.css`] as const,
  );
  for (const room of names) {
    const probe = `${room}/probe.ts`;
    const lines = targets.map(([, file]) => `import '${specifier(probe, file)}';`);
    const [result] = await eslint.lintText(lines.join('\n'), { filePath: probe });
    const stopped = new Set(
      result?.messages.filter(({ ruleId }) => ruleId === 'boundaries/dependencies').map(({ line }) => line - 1),
    );
    const reached = targets.filter((_, index) => !stopped.has(index)).map(([name]) => name);
    expect(reached, room).toEqual(names.filter((name) => name === room || rooms[room]?.mayUse.includes(name)));
  }
});

test.each([
  ['a type', "import type { Site } from '../../library/settings.ts'; export type A = Site;"],
  ['what is passed on', "export { getSite } from '../../library/settings.ts';"],
  ['what is loaded later', "export const later = () => import('../../library/settings.ts');"],
])('%s is stopped as well', async (_, text) => {
  const [result] = await new ESLint().lintText(text, { filePath: 'src/domain/time/probe.ts' });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('boundaries/dependencies');
});

test('no rooms stand on one another', () => {
  expect(circlesIn(new Map(Object.entries(rooms).map(([name, { mayUse }]) => [name, mayUse])))).toEqual([]);
});

test('no files import one another, types included', () => {
  const imports = files.map((file) => [file, importsOf(file)] as const);
  expect(circlesIn(new Map(imports))).toEqual([]);
});

/** What a file imports of the project. An Astro file's imports stand in its script. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8').replace(/^---\n/, ''), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => normalize(join(dirname(file), fileName)).replaceAll('\\', '/'));
}

/** The circles of a graph, each once, as the way round. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const walk = (name: string, way: readonly string[]): void => {
    if (way.includes(name)) circles.push([...way.slice(way.indexOf(name)), name]);
    if (done.has(name) || way.includes(name)) return;
    for (const next of graph.get(name) ?? []) walk(next, [...way, name]);
    done.add(name);
  };
  for (const name of graph.keys()) walk(name, []);
  return circles;
}

function specifier(from: string, to: string): string {
  const path = relative(dirname(from), to).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}
