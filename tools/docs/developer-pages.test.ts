import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leadsSomewhere } from '../../test/support/page-links.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const files = globSync(['*.md', 'docs/{architecture,decisions,hosting}/*.md', 'docs/*.md', '{findings,bench}/*.md']);
const pages = files.sort().map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** Something in backticks that is a path of this project, with the name of something in that file where one follows. */
const path =
  /`((?:src|tools|test|e2e|engines|content|docs|findings|bench|\.github|\.ci|\.vscode)\/[^`\s<*]*)`(?:(?::| +\|) `(\w+)`)?/g;

describe.each(pages)('$file', ({ file, text }) => {
  test('leads to pages, headings and pictures that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !leadsSomewhere(file, link))).toEqual([]);
  });

  test('names commands, files and functions that are there', () => {
    const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script ?? '');
    expect(commands.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
    // What `npm ci` or a build writes is not there in a fresh copy.
    const named = [...text.matchAll(path)].filter(([, at = '']) => !at.startsWith('.vscode/schemas/'));
    expect(named.filter(([, at = '']) => !existsSync(at)).map(([whole]) => whole)).toEqual([]);
    const missing = named.filter(
      ([, at = '', name]) => name && existsSync(at) && !new RegExp(`\\b${name}\\b`).test(readFileSync(at, 'utf8')),
    );
    expect(missing.map(([whole]) => whole)).toEqual([]);
  });
});

test('every page can be reached from README.md', () => {
  const reached = new Set(['README.md']);
  for (const file of reached) {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\(([\w./-]+\.md)/g)];
    for (const [, link = ''] of links)
      if (existsSync(join(dirname(file), link))) reached.add(join(dirname(file), link));
  }
  expect(files.filter((file) => !reached.has(file))).toEqual([]);
});
