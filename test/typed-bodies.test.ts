/** Whatever the gate lets through is shown as it was typed, and stops no build. */
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HTMLElement, parse, TextNode, type Node } from 'node-html-parser';
import { markdownToHtml } from 'satteri';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alignCells } from '../src/build/align-cells.ts';
import { readContentFiles } from '../src/library/files.ts';
import { checkContent } from '../src/domain/check/check-content.ts';
import { isError } from '../src/domain/fault/fault.ts';
import { markdownFeatures } from '../src/domain/markdown/markdown.ts';
import { readImageFiles } from '../src/library/images.ts';
import { linkHeadings } from '../src/build/link-headings.ts';
import { nameHeadings } from '../src/build/name-headings.ts';
import { copyProject } from '../tools/shared/copy-project.ts';
import { readSite } from './support/read-site.ts';
import { readTypedBodies } from './typed-bodies/read-bodies.ts';

const bodies = readTypedBodies().map((one, index) => ({ ...one, name: `typed-${index}` }));
const project = copyProject('typed-');
/** Titles that look like code, addresses or marks, and are none. */
const titles = [
  'JavaScript: så slår du på det',
  'Data: hur mycket går åt?',
  'Vad betyder vbscript: i adressen?',
  'Vad gör onload= i koden?',
  'Vad är data:text/html för adress?',
  'Frågor & svar om 100 % & mer',
  'Vad kostar $1 och $& per månad?',
  'Vad är \\ och / och | och {a}?',
  'Vad är ”C#” och ’F#’?',
];
const code =
  'Slå på JavaScript: gå till inställningar. Skriv `[a](javascript:b)`, `<script>` och `onclick=a`.\n\n- Data: 5 GB';

const fileOf = (name: string) => `content/login-help/${name}.md`;

/** As `readSite` parses pages. */
const parsing = { blockTextElements: { script: true, style: true } };

/** A picture of one dot. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

afterAll(() => {
  rmSync(project, { recursive: true });
});

beforeAll(() => {
  mkdirSync(join(project, 'public/bilder'), { recursive: true });
  writeFileSync(join(project, 'public/bilder/knapp.png'), Buffer.from(dot, 'base64'));
  for (const { name, body } of bodies) {
    write(
      fileOf(name),
      `title: Vad står i ${name}?\nanswer: Det syns här.\ntopic: bankid\nsymptoms: [nagot-annat]`,
      body,
    );
  }
  for (const [index, title] of titles.entries()) {
    write(
      fileOf(`titel-${index}`),
      `title: '${title}'\nanswer: '${title}'\ntopic: bankid\nsymptoms: [nagot-annat]`,
      code,
    );
    const fields = `title: '${title}'\nkind: incident\nseverity: info\nroles: [tandvardspersonal]\nshowFrom: 2026-01-01\nsummary: '${title}'`;
    write(`content/announcements/titel-${index}.md`, fields, code);
  }
});

function write(file: string, fields: string, body: string): void {
  writeFileSync(join(project, file), `---\n${fields}\nreviewed: 2026-01-10\nowner: Redaktionen\n---\n${body}\n`);
}

test('the gate refuses what would not be shown as typed, and nothing else', async () => {
  const surroundings = { images: await readImageFiles(project) };
  const faults = checkContent(await readContentFiles(project), Date.now(), surroundings);
  const byFile = Map.groupBy(faults, ({ file }) => file);
  for (const { name, body, fault } of bodies) {
    const found = byFile.get(fileOf(name)) ?? [];
    if (fault)
      expect(
        found.map(({ code }) => code),
        body,
      ).toContain(fault);
    else expect(found.filter(isError), body).toEqual([]);
    if (found.some(isError)) rmSync(join(project, fileOf(name)));
  }
  expect(faults.filter((one) => isError(one) && one.file.includes('/titel-'))).toEqual([]);
});

test('every text that the gate lets through is on its page, with the marks that Markdown gives it', async () => {
  await promisify(execFile)(process.execPath, ['tools/build.ts'], {
    cwd: project,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
  });
  const pages = new Map(readSite(join(project, 'dist')).pages.map(({ address, root }) => [address, root]));
  const published = bodies.filter(({ name }) => pages.has(`/hjalp/${name}/`));
  expect(published.length).toBeGreaterThan(800);
  for (const { name, body } of published) {
    const { html } = markdownToHtml(body, { features: markdownFeatures, hastPlugins: [alignCells, nameHeadings] });
    const shown = pages.get(`/hjalp/${name}/`)?.querySelector('[data-body]');
    expect(shown && outline(shown.childNodes), body).toBe(outline(parse(linkHeadings(html), parsing).childNodes));
  }
  const ids = [...pages.values()].map((root) => root.querySelectorAll('[id]').map(({ id }) => id));
  expect(ids.filter((inPage) => inPage.includes('') || new Set(inPage).size < inPage.length)).toEqual([]);
});

/** Elements, attributes and words, with single spaces. */
function outline(nodes: readonly Node[]): string {
  const written = nodes.map((node) => {
    if (node instanceof TextNode) return /^\s*\n\s*$/.test(node.text) ? '' : node.text;
    if (!(node instanceof HTMLElement)) return '';
    if (node.localName === 'pre') return `<pre>${encodeURIComponent(node.text)}</>`;
    const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${value}"`);
    return `<${node.localName}${attributes.join('')}>${outline(node.childNodes)}</>`;
  });
  return written.join('').replaceAll(/\s+/g, ' ').trim();
}
