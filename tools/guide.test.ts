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
import { onEnglishSite } from '../test/support/site-in.ts';
import { guidesOfAll } from './docs/guide/guides-of-all.ts';
import * as ownTemplates from './docs/guide/template.ts';
import { answersFrom } from './init/answers.ts';
import { starterFiles } from './init/starter-files.ts';

const largestPicture = 90_000;
const pages = globSync('docs/{redaktion,editing}/*.md').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test.each(Object.entries(await guidesOfAll()))(
  '%s says what the schemas say; if not, run "npm run guide"',
  (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);

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
    const examples = /underhall-mina-sidor|-my-pages|logged-out|bankid-blocked/;
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

test.each(['docs/redaktion', 'docs/editing'])('every page of %s can be reached from its first page', (folder) => {
  const reached = new Set([join(folder, 'README.md')]);
  for (const file of reached) {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\(([\w-]+\.md)/g)];
    for (const [, link = ''] of links) reached.add(join(dirname(file), link));
  }
  const own = pages.map(({ file }) => file).filter((file) => dirname(file) === folder);
  expect(own.filter((file) => !reached.has(file))).toEqual([]);
});

/** The pages of the guide in Swedish, each with the same in English. */
const twins = {
  ...{ README: 'README', bradskande: 'urgent', 'egen-dator': 'own-computer', falt: 'fields', granska: 'reviewing' },
  ...{ guiden: 'guide', kontakter: 'contacts', mallar: 'templates', oversatta: 'translating', ratta: 'correcting' },
  ...{ skriva: 'writing', tider: 'times', webbredigeraren: 'browser-editor' },
};

/** What a page is built of: headings, steps, points, rows of tables, blocks of code and pictures, in their order. */
const builtOf = (text: string): string[] => text.match(/^(?:#{1,6} |\d+\. |- |\||```\w*|!\[)/gm) ?? [];

test('the guide has the same pages in both languages', () => {
  const files = Object.entries(twins).flatMap(([swedish, english]) => [
    `docs/redaktion/${swedish}.md`,
    `docs/editing/${english}.md`,
  ]);
  expect(pages.map(({ file }) => file).sort()).toEqual(files.sort());
});

test.each(Object.entries(twins))('docs/redaktion/%s.md is built as docs/editing/%s.md', (swedish, english) => {
  const [one, other] = [`docs/redaktion/${swedish}.md`, `docs/editing/${english}.md`];
  expect(builtOf(readFileSync(other, 'utf8'))).toEqual(builtOf(readFileSync(one, 'utf8')));
});

const said = [
  ...['--languages', 'en,sv', '--country', 'sweden', '--organisation', 'The agency', '--email', 'us@agency.example'],
  ...['--organisation-url', 'https://agency.example/', '--login-url', 'https://agency.example/log-in/'],
  ...['--url', 'https://help.agency.example/', '--name', 'Login help', '--groups', 'Residents'],
  ...['--services', 'My Pages', '--methods', 'BankID', '--sv-name', 'Inloggningshjälp', '--sv-groups', 'Invånare'],
];
const newSite = Object.entries(starterFiles(await answersFrom(said, () => Promise.resolve('')), '2026-11-24'));
const english = {
  ...(await onEnglishSite<typeof ownTemplates>('tools/docs/guide/template.ts')),
  ...(await onEnglishSite<{ checkContent: typeof checkContent }>('src/domain/check/check-content.ts')),
};

/** The templates of each guide, and a site that an editor adds to. */
const sites = [
  { page: 'docs/redaktion/mallar.md', ...ownTemplates, checkContent, content: await readContentFiles('.') },
  { page: 'docs/editing/templates.md', ...english, content: newSite.map(([file, text]) => readSource(file, text)) },
];

test.each(sites)('the gate finds nothing in the notices beside $page that are given as examples', (site) => {
  const shown = pages.filter(({ file }) => dirname(file) === dirname(site.page));
  const written = shown.flatMap(({ text }) => [...text.matchAll(/^```yaml\n(title: [^]*?\nkind: [^]*?)^```$/gm)]);
  expect(written.length).toBeGreaterThan(0);
  const file = 'content/announcements/example.md';
  for (const [, fields = ''] of written) {
    const entry = readSource(file, `---\n${fields}reviewed: 2026-11-24\nowner: E\n---\n\nBankID.\n`);
    const faults = site.checkContent([...site.content, entry], Date.parse('2026-11-24T15:00Z'));
    const codes = faults.filter((fault) => fault.file === file).map(({ code }) => code);
    expect(codes.filter((code) => code !== 'oversattning-saknas')).toEqual([]);
  }
});

const every = sites.flatMap((site) =>
  Object.entries(site.templates).map(([name, template]) => ({ name, template, ...site })),
);

describe.each(every)('the template: $name', ({ template, page, content, ...site }) => {
  const text = site.templateText(template);
  const file = `content/${template.kind}/${template.name}.md`;

  test('passes the gate as it is', () => {
    const faults = site.checkContent([...content, readSource(file, text)], Date.now());
    expect(faults.filter((fault) => fault.file === file && isError(fault))).toEqual([]);
  });

  test('has every field, those that are not needed switched off', () => {
    const fields = questionsOf(kinds[template.kind].schema).filter(({ isBoolean }) => !isBoolean);
    const written = text.match(/^(?:# )?\w+(?=:(?: |$))/gm) ?? [];
    expect(written.map((field) => field.replace('# ', ''))).toEqual(fields.map(({ field }) => field));
    const needed = fields.filter(({ isOptional }) => !isOptional).map(({ field }) => field);
    expect(written).toEqual(expect.arrayContaining(needed));
  });

  test('comes whole to GitHub', () => {
    const link = site.newFileLink(template);
    const { pathname, searchParams } = new URL(link, `https://github.com/o/r/blob/main/${page}`);
    expect(pathname).toBe(`/o/r/new/main/content/${template.kind}`);
    expect([searchParams.get('filename'), searchParams.get('value')]).toEqual([`${template.name}.md`, text]);
    expect(link.length).toBeLessThan(6_000);
  });
});
