import { readFileSync, globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { expect, test } from 'vitest';
import { readTypedBodies } from '../../../test/typed-bodies/read-bodies.ts';
import { readFaultPage } from '../../../test/support/fault-page.ts';
import { checkContent } from '../../domain/check/check-content.ts';
import type { Fault } from '../../domain/fault/fault.ts';
import { readSource, type Source } from '../../domain/source/source.ts';
import { checkEntry, sourcesOf } from './entry-gate.ts';

const now = Date.parse('2026-06-01T12:00Z');
const upkeep = 'reviewed: 2026-01-10\nowner: Redaktionen';
const content = new Map([
  ['content/topics/bankid.yaml', `title: BankID\norder: 1\n${upkeep}\n`],
  ['content/wordlist.yaml', 'known: [Hjälp]\nsv:\n  - { avoid: [bankid*], write: BankID }\nen: []\n'],
  [
    'content/login-help/koden.md',
    `---\ntitle: Hur?\nanswer: Så.\ntopic: bankid\n${upkeep}\n---\n\nText.\n\n## Gör så\n\nVänta.\n`,
  ],
  [
    'content/login-help/annan.md',
    `---\ntitle: Vem?\nanswer: Du.\ntopic: bankid\n${upkeep}\n---\n\nLäs [hur du gör](/hjalp/koden/#gor-sa).\n`,
  ],
]);
const sources = sourcesOf(content);
const told = (faults: readonly Fault[]) =>
  faults.map(({ file, code, field }) => [file, code, ...(field ? [field] : [])]);
const help = 'content/login-help/koden.md';
const edited = (from: string, to: string) => new Map([[help, (content.get(help) ?? '').replace(from, to)]]);

test('an entry is held against the others: words, links, names', () => {
  const faulty = edited('Text.', 'Ta bankid. Läs [hur du loggar in](/hjalp/finns-inte/).');
  expect(told(checkEntry(sources, faulty, now))).toEqual([
    [help, 'lank-bruten'],
    [help, 'ord-att-byta'],
  ]);
});

test('what was wrong before is told too, and what an edit does to others', () => {
  expect(told(checkEntry(sources, edited('## Gör så', '## Gör nu'), now))).toEqual([
    ['content/login-help/annan.md', 'lank-bruten'],
  ]);
  const before = sourcesOf(new Map([...content, ...edited('Så.', 'Så !!')]));
  expect(told(checkEntry(before, edited('Så.', 'Så !!'), now))).toEqual([[help, 'tecken-fel', 'answer']]);
});

test('what a colleague has published meanwhile is no change of one’s own', () => {
  const file = 'content/announcements/nytt.md';
  const notice = (until: string) =>
    `---\ntitle: Nytt\nkind: maintenance\nseverity: info\nshowFrom: 2026-05-01\nshowUntil: ${until}\nsummary: Det är nytt.\n${upkeep}\n---\n\nText.\n`;
  const held = sourcesOf(new Map([...content, [file, notice('2026-06-20')]]));
  const entry = new Map([[file, notice('2026-06-21')]]);
  expect(told(checkEntry(held, entry, now))).toEqual([[file, 'andrad-utan-tid', 'showUntil']]);
  expect(told(checkEntry(held, entry, now, entry))).toEqual([]);
});

test('a picture that nobody can look for is no fault, an address of another form is', () => {
  const text = '![Knappen Logga in](/bilder/knapp.png)\n\n![Knappen Logga in](knapp.bmp)';
  expect(told(checkEntry(sources, edited('Text.', text), now))).toEqual([[help, 'bild-fel']]);
});

/** Every text that the gate is tried with: the content, typed texts, and the examples of the pages about faults. */
function* examples(): Generator<Source[]> {
  const read = (files: Record<string, string | Uint8Array>) =>
    Object.entries(files).map(([file, raw]) => readSource(file, raw));
  const own = globSync('content/**/*.{md,mdx,yaml}').map((file) => [file, readFileSync(file, 'utf8')] as const);
  yield read(Object.fromEntries(own));
  for (const { body } of readTypedBodies()) {
    yield read({ [help]: `---\ntitle: T\nanswer: S.\ntopic: bankid\n${upkeep}\n---\n\n${body}\n` });
  }
  for (const page of globSync('docs/fel/*.md')) {
    const { wrong, right } = readFaultPage(readFileSync(page, 'utf8'));
    for (const example of [...wrong, ...right]) {
      if (Object.keys(example).every((file) => !file.endsWith('.mdx'))) yield read(example);
    }
  }
}

/** The gate with every module of it loaded once more, and the parser of the browser in place of Satteri. */
async function gateOfBrowser(): Promise<typeof checkContent> {
  const mark = '?in-browser';
  const hooks = registerHooks({
    resolve(name, context, next) {
      if (!context.parentURL?.endsWith(mark)) return next(name, context);
      if (name === 'satteri') return next('../../admin/gate/markdown-in-browser.ts', context);
      const found = next(name, context);
      return name.startsWith('.') ? { ...found, url: `${found.url}${mark}` } : found;
    },
  });
  const address = new URL(`../../domain/check/check-content.ts${mark}`, import.meta.url).href;
  const gate = (await import(address)) as { checkContent: typeof checkContent };
  hooks.deregister();
  return gate.checkContent;
}

test('the parser of the browser finds what that of the build finds', async () => {
  const checkInBrowser = await gateOfBrowser();
  expect(checkInBrowser).not.toBe(checkContent);
  for (const example of examples()) expect(checkInBrowser(example, now)).toEqual(checkContent(example, now));
});
