import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { getOldUrls, getSite } from '../src/library/settings.ts';
import { checkOutput } from '../tools/build/output/check-output.ts';
import { readWrittenPages } from '../tools/build/output/written-pages.ts';
import { ListedBuild } from '../tools/shared/file-list.ts';
import { files, pages } from './support/built-site.ts';

const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');

test('everything in it is meant to be published, and nothing that was written is missing', async () => {
  const { url } = await getSite();
  const origin = { written: await readWrittenPages('.'), moved: await getOldUrls(), url };
  expect(await checkOutput('dist', origin)).toEqual([]);
});

test('it lists its files with their hashes, by which a deployment sees that it is whole', async () => {
  const build = await ListedBuild.in('dist');
  build.refuseOthers();
  await build.expectWhole();
  expect(build.files).toEqual(files.filter((file) => file !== 'files.json'));
});

test('the browser editor is not on the public site', () => {
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts).not.toEqual([]);
  expect(scripts.filter((file) => /sveltia/i.test(read(file)))).toEqual([]);
});

test('the sitemap lists every indexed page and nothing else', async () => {
  const { origin } = new URL((await getSite()).url);
  const listed = parse(read('sitemap.xml'))
    .querySelectorAll('loc')
    .map(({ text }) => text.replace(origin, ''));
  const indexed = pages.filter(({ isIndexed }) => isIndexed).map(({ address }) => address);
  expect(listed.sort()).toEqual(indexed.sort());
});

test('next-change.json says when pages were built for, and the changes after that in order', () => {
  const { built, changes, ...rest } = JSON.parse(read('next-change.json')) as { built: string; changes: string[] };
  expect(rest).toEqual({});
  const instants = [built, ...changes].map((text) => Temporal.Instant.from(text).epochMilliseconds);
  expect(instants).toEqual([...new Set(instants)].sort((a, b) => a - b));
  const builtOn = new Set(pages.map(({ root }) => Number(root.querySelector('html')?.getAttribute('data-built'))));
  expect(builtOn).toEqual(new Set([instants[0]]));
});

test('nothing of a preview is in what readers get', () => {
  const texts = files.filter((file) => /\.(?:html|js)$/.test(file));
  expect(
    texts.filter((file) => /time-travel|shown-moment|data-now=|search\/explain|explanation/.test(read(file))),
  ).toEqual([]);
});

test('there is a page for addresses that do not exist, and it is not indexed', () => {
  expect(pages.find(({ path }) => path === '404.html')).toMatchObject({ isIndexed: false });
});
