import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copyProject } from '../tools/shared/copy-project.ts';
import { linkPackages } from '../tools/shared/link-packages.ts';
import { fileOf, listPages, textOf } from './plain-pages.ts';
import { readTexts } from './read-texts.ts';

/** A site generator with the same texts as the others. */
export interface Contestant {
  /** As the tables name it. */
  title: string;
  /** Its packages, whose versions the tables name; none: what this project has. */
  packages: readonly string[];
  /** Makes a project that has never been built, with the texts of a folder, and gives its own folder. */
  makeProject: (texts: string) => Promise<string>;
  /** What Node.js is started with, one after the other, in the project; the site is in `dist/` afterwards. */
  build: readonly (readonly string[])[];
  /** Where the text with this address stands in the project. */
  fileOf: (address: string) => string;
}

const astro = ['node_modules/astro/bin/astro.mjs', 'build'];

export const contestants = {
  ours: {
    title: 'this product',
    packages: [],
    makeProject: async (texts) => {
      const project = copyProject('bench-ours-');
      rmSync(join(project, 'content'), { recursive: true });
      cpSync(join(texts, 'content'), join(project, 'content'), { recursive: true });
      return project;
    },
    build: [['tools/build.ts', '--out', 'dist']],
    fileOf: (address) => join('content', address.replace(/^hjalp\//, 'login-help/')) + '.md',
  },
  starlight: {
    title: 'Starlight',
    packages: ['@astrojs/starlight', 'astro'],
    makeProject: (texts) => makeProject('starlight', texts, 'src/content/docs'),
    build: [astro],
    fileOf: (address) => `src/content/docs/${address}.md`,
  },
  astro: {
    title: 'bare Astro',
    packages: ['astro', 'pagefind'],
    makeProject: (texts) => makeProject('astro', texts, 'texts'),
    build: [astro, ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist']],
    fileOf: (address) => `texts/${address}.md`,
  },
  eleventy: {
    title: 'Eleventy',
    packages: ['@11ty/eleventy'],
    makeProject: (texts) => makeProject('eleventy', texts, 'texts'),
    build: [['node_modules/@11ty/eleventy/cmd.cjs', '--quiet']],
    fileOf: (address) => `texts/${address}.md`,
  },
} as const satisfies Record<string, Contestant>;

export type ContestantName = keyof typeof contestants;

async function makeProject(name: string, texts: string, folder: string): Promise<string> {
  const project = mkdtempSync(join(tmpdir(), `bench-${name}-`));
  cpSync(join('bench/sites', name), project, { recursive: true });
  cpSync('bench/package.json', join(project, 'package.json'));
  linkPackages(project, 'bench/node_modules');
  const plain = await readTexts(texts);
  const lists = listPages(plain);
  for (const page of [...lists, ...plain]) {
    const file = join(project, folder, fileOf(page));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, textOf(page));
  }
  const links = lists.filter(({ address }) => address !== 'index');
  const sidebar = links.map(({ address, title }) => ({ label: title, link: `/${address}/` }));
  writeFileSync(join(project, 'lists.json'), JSON.stringify(sidebar));
  return project;
}
