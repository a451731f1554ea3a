import { Ajv } from 'ajv';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContentFiles } from '../src/library/files.ts';
import { singleFiles } from '../src/schema/single-files.ts';
import { readSource } from '../src/domain/source/source.ts';
import { kindNamed } from './entry/flags.ts';

const folder = mkdtempSync(join(tmpdir(), 'vscode-'));
const sources = (await readContentFiles('.')).filter(({ file }) => file.endsWith('.yaml'));
const { 'yaml.schemas': globs } = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
  'yaml.schemas': Record<string, string | string[]>;
};

beforeAll(() => {
  execFileSync(process.execPath, [resolve('tools/write-schemas.ts')], { cwd: folder });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The schema that VS Code takes for a file: exactly one. */
function schemaFor(file: string): object {
  const schemas = Object.entries(globs).filter(([, written]) => {
    const patterns = [written].flat();
    const hits = (negated: boolean) =>
      patterns.some((one) => one.startsWith('!') === negated && matches(file, one.replace('!', '')));
    return hits(false) && !hits(true);
  });
  expect(
    schemas.map(([name]) => name),
    file,
  ).toHaveLength(1);
  return JSON.parse(readFileSync(join(folder, schemas[0]?.[0] ?? ''), 'utf8')) as object;
}

function matches(file: string, pattern: string): boolean {
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('?', '[^/.]').replaceAll('*', '[^/]*')}$`).test(file);
}

describe.each(sources)('$file', ({ file, data }) => {
  test('is right by the schema that VS Code takes for it, and a misspelt field is not', () => {
    const isValid = new Ajv({ strict: false, validateFormats: false }).compile(schemaFor(file));
    expect(isValid(data), JSON.stringify(isValid.errors)).toBe(true);
    expect(isValid({ ...data, tittle: 'x' })).toBe(false);
  });
});

test('the settings name every schema that is written, and no file that is not there', () => {
  const written = readdirSync(join(folder, '.vscode/schemas')).map((name) => `./.vscode/schemas/${name}`);
  expect(Object.keys(globs).sort()).toEqual(written.sort());
  const single = Object.values(globs)
    .flat()
    .filter((one) => !/[*?]/.test(one));
  expect(single.sort()).toEqual(
    Object.values(singleFiles)
      .map(({ path }) => path)
      .filter((path) => !/site\.[\w-]+\.yaml$/.test(path))
      .sort(),
  );
});

test('the schemas say in Swedish what each field is', () => {
  const { properties } = schemaFor('content/services/mina-sidor.yaml') as {
    properties: Record<string, { description?: string }>;
  };
  expect(Object.values(properties).filter(({ description }) => !description)).toEqual([]);
  expect(properties['summary']?.description).toBe('Vad man gör i e-tjänsten, i en mening.');
});

test('the snippets give front matter that can be read, with every value that can be chosen', () => {
  const snippets = JSON.parse(readFileSync(join(folder, '.vscode/content.code-snippets'), 'utf8')) as Record<
    string,
    { body: string[] }
  >;
  expect(Object.keys(snippets)).toEqual(['meddelande', 'svar']);
  for (const { body } of Object.values(snippets)) {
    const filled = body
      .join('\n')
      .replaceAll(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
      .replaceAll(/\$\d+/g, 'x');
    const { faults, data } = readSource('x.md', filled);
    expect(faults).toEqual([]);
    expect(Object.keys(data)).toEqual(expect.arrayContaining(['title', 'reviewed', 'owner']));
  }
  expect(snippets['meddelande']?.body).toContain('kind: ${2|change,maintenance,incident|}');
});

test('the task finds the faults of the content check in what it prints', () => {
  cpSync('content', join(folder, 'content'), { recursive: true });
  const file = 'content/announcements/fel.md';
  writeFileSync(join(folder, file), '---\ntitle: Nytt\nkind: nyhet\nslut: 2026-12-01\n---\n\nText\n');
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as {
    tasks: { command: string; problemMatcher: { pattern: { regexp: string } } }[];
  };
  const [task] = tasks;
  const [, options = ''] = task?.command.split(' -- ') ?? [];
  const args = [resolve('tools/check-content.ts'), ...options.split(' ')];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const pattern = new RegExp(task?.problemMatcher.pattern.regexp ?? '');
  const found = stdout
    .split('\n')
    .flatMap((line) => [pattern.exec(line)?.slice(1) ?? []].filter(([, where]) => where === file));
  expect(found.map(([severity, , line]) => [severity, line])).toEqual(
    expect.arrayContaining([
      ['error', '3'],
      ['error', '4'],
    ]),
  );
  expect(found.every(([, , , , message]) => message)).toBe(true);
});

test('each task that begins an entry knows its word, whatever language the editors read', () => {
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as { tasks: { command?: string }[] };
  const words = tasks.flatMap(({ command = '' }) => / new -- (.+)$/.exec(command)?.[1] ?? []);
  expect(words.map((word) => [word, kindNamed(word)])).toEqual([
    ['meddelande', 'announcements'],
    ['notice', 'announcements'],
  ]);
});
