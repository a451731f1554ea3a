import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../src/library/files.ts';
import { checkContent } from '../src/domain/check/check-content.ts';
import { isError } from '../src/domain/fault/fault.ts';
import { questionsOf } from '../src/domain/new-entry/questions.ts';
import { readSource } from '../src/domain/source/source.ts';
import { startOf } from '../src/domain/time/local-time.ts';
import { announcement } from '../src/schema/announcement.ts';
import { asked } from '../src/schema/asked.ts';
import { contact } from '../src/schema/contact.ts';
import { explainedWord } from '../src/schema/explained-word.ts';
import { loginHelp } from '../src/schema/login-help.ts';
import { dateOrTimeText } from '../src/schema/fields.ts';
import { kinds } from '../src/schema/kinds.ts';
import { leadsSomewhere } from '../test/support/page-links.ts';
import { guidePages } from './docs/guide/guide-pages.ts';
import { newFileLink, templates, templateText } from './docs/guide/template.ts';

const largestPicture = 90_000;
const pages = globSync('docs/redaktion/*.md').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test.each(Object.entries(guidePages()))('%s says what the schemas say; if not, run "npm run guide"', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});

describe.each(pages)('$file', ({ file, text }) => {
  test('leads to pages, headings and pictures that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link]) => link ?? '');
    expect(
      links.filter((link) => !/^(?:\.\.\/){4}new\/main\/content\/[a-z-]+\?/.test(link) && !leadsSomewhere(file, link)),
    ).toEqual([]);
  });

  test('names commands and files that are there', () => {
    const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script ?? '');
    expect(commands.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
    const paths = [...text.matchAll(/`((?:content|docs|\.github)\/[\w./-]+)`/g)].map(([, path]) => path ?? '');
    const examples = /underhall-mina-sidor/;
    expect(paths.filter((path) => !examples.test(path) && !existsSync(path))).toEqual([]);
  });

  test('shows only dates and fields that the gate takes', () => {
    const yaml = [...text.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, block]) => block ?? '');
    for (const block of yaml) {
      const { data, faults } = readSource('example.yaml', block);
      expect(faults).toEqual([]);
      const shown = [announcement, asked, contact, explainedWord, loginHelp];
      expect(Object.keys(data).filter((field) => !shown.some(({ shape }) => field in shape))).toEqual([]);
      const times = Object.entries(data).filter(([field]) => /(?:From|Until)$|^updated$/.test(field));
      for (const [, time] of times) startOf(dateOrTimeText.parse(time));
    }
  });

  test('has small pictures, each with a text for those who cannot see it', () => {
    const pictures = [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    expect(pictures.filter(([, alt = '']) => alt.length < 30)).toEqual([]);
    const sizes = pictures.map(([, , path = '']) => statSync(join(dirname(file), path)).size);
    expect(sizes.filter((size) => size > largestPicture)).toEqual([]);
  });
});

test('every page of the guide can be reached from its first page', () => {
  const reached = new Set(['docs/redaktion/README.md']);
  for (const file of reached) {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\(([\w-]+\.md)/g)];
    for (const [, link = ''] of links) reached.add(join(dirname(file), link));
  }
  expect(pages.map(({ file }) => file).filter((file) => !reached.has(file))).toEqual([]);
});

describe.each(Object.entries(templates))('the template: %s', (_, template) => {
  const file = `content/${template.kind}/${template.name}.md`;

  test('passes the gate as it is', async () => {
    const faults = checkContent(
      [...(await readContentFiles('.')), readSource(file, templateText(template))],
      Date.now(),
    );
    expect(faults.filter((fault) => fault.file === file && isError(fault))).toEqual([]);
  });

  test('has every field, those that are not needed switched off', () => {
    const fields = questionsOf(kinds[template.kind].schema).filter(({ isBoolean }) => !isBoolean);
    const written = templateText(template).match(/^(?:# )?\w+(?=:(?: |$))/gm) ?? [];
    expect(written.map((field) => field.replace('# ', ''))).toEqual(fields.map(({ field }) => field));
    const needed = fields.filter(({ isOptional }) => !isOptional).map(({ field }) => field);
    expect(written).toEqual(expect.arrayContaining(needed));
  });

  test('comes whole to GitHub', () => {
    const { pathname, searchParams } = new URL(
      newFileLink(template),
      'https://github.com/o/r/blob/main/docs/redaktion/mallar.md',
    );
    expect(pathname).toBe(`/o/r/new/main/content/${template.kind}`);
    expect([searchParams.get('filename'), searchParams.get('value')]).toEqual(['byt-namn.md', templateText(template)]);
    expect(newFileLink(template).length).toBeLessThan(6_000);
  });
});
