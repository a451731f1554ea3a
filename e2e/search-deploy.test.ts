import { expect, test } from '@playwright/test';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IndexedPage } from '../src/domain/search/files/page.ts';
import { makeSearchFiles } from '../src/build/make-search-files.ts';
import { deploy } from '../tools/publish/releases.ts';
import { writeFileList } from '../tools/shared/file-list.ts';
import { serve } from '../tools/shared/serve.ts';
import { best, field } from './search-page.ts';

const syllables = ['bam', 'kef', 'lod', 'mig', 'nup', 'rax', 'sjö'];
const names = syllables.flatMap((first) => syllables.map((second) => first + second));

const page = (name: string): IndexedPage => ({
  url: `/hjalp/${name}/`,
  title: `Frågan ${name}`,
  kind: 'help',
  roles: [],
  answer: `Svaret på ${name}.`,
  keywords: [],
  alsoAsked: [],
  ownWords: [],
  headings: [],
  text: '',
  isArchived: false,
});

/** The built site, with a search that finds these pages and has their answers in files. */
function buildWith(pages: readonly IndexedPage[], folder: string): string {
  const { index, parts } = makeSearchFiles('sv', { pages, synonyms: [], otherMatters: [], isLarge: true });
  cpSync('dist', folder, { recursive: true });
  writeFileSync(join(folder, 'search-index.json'), JSON.stringify(index));
  for (const [path, text] of parts) writeFileSync(join(folder, path), text);
  writeFileList(folder);
  return folder;
}

test('a page that is open across a deploy pairs each title with its own answer', async ({ page: open }) => {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  const target = join(folder, 'site');
  const pages = names.map(page);
  await deploy(buildWith(pages, join(folder, 'first')), target, 5, new Date());
  const { server, address } = await serve(join(target, 'current'));
  const expectOwnAnswer = async (name: string) => {
    await field(open).fill(name);
    await expect(best(open).first().getByRole('link').first()).toHaveText(`Frågan ${name}`);
    await expect(best(open).first().locator('.excerpt')).toHaveText(`Svaret på ${name}.`);
  };
  await open.goto(`${address}sok/`);
  await expectOwnAnswer('bamkef');
  // One more page before the others: each stands where its neighbour stood.
  await deploy(buildWith([page('först'), ...pages], join(folder, 'second')), target, 5, new Date());
  for (const name of ['mignup', 'sjörax']) await expectOwnAnswer(name);
  await open.goto(`${address}sok/`);
  for (const name of ['först', 'sjörax']) await expectOwnAnswer(name);
  server.close();
  rmSync(folder, { recursive: true });
});
