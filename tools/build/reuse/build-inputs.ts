import { existsSync, lstatSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../shared/files-in.ts';
import { hashOf } from '../../shared/hash-of.ts';

/** What a build is made of, by the hash of each file. */
export interface BuildInputs {
  /** Everything but the content: code, packages, Node.js and the variables that a build reads. */
  code: string;
  /** The files of content/. */
  content: ReadonlyMap<string, string>;
}

const codeFolders = ['src', 'public', join('tools', 'build'), join('tools', 'shared')];
const singleFiles = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  join('tools', 'build.ts'),
  // Vite reads them.
  '.env',
  '.env.local',
  '.env.production',
  '.env.production.local',
];

/** What pages show of the environment, and what Node.js, Vite and Astro heed. The moment of the build is a matter of its own. */
const heeded = /^(?:SITE_(?!CLOCK$)|PUBLIC_|VITE_|ASTRO_|NODE_OPTIONS$|NODE_ICU_DATA$|TZ$|LANG|LC_)/;

/** The hash of everything but the content. */
export function codeHash(): string {
  const environment = Object.entries(process.env).filter(([name]) => heeded.test(name));
  return hashOf(JSON.stringify([process.versions, process.arch, environment.sort(), codeFiles().map(hashed)]));
}

/** When each file that a build is made of was last changed: another answer than before says that a build may have read something else. */
export function lastChanges(): string {
  return hashOf(
    JSON.stringify(
      [...codeFiles(), ...filesBelow('content')].map((file) => [
        file,
        ...times(lstatSync(file, { throwIfNoEntry: false })),
      ]),
    ),
  );
}

/** A file that is gone since it was listed, as an editor's own may be, is as good as one that is empty. */
const hashed = (file: string): [string, string] => [file, hashOf(existsSync(file) ? readFileSync(file) : '')];

const filesBelow = (folder: string): string[] =>
  existsSync(folder) ? filesIn(folder).map((file) => join(folder, file)) : [];

const codeFiles = (): string[] => [
  ...codeFolders.flatMap(filesBelow),
  ...[...singleFiles, ...manifests()].filter((file) => existsSync(file)),
];

/** What says which version of each package is installed, whatever the lockfile says. */
function manifests(): string[] {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return Object.keys(devDependencies).map((name) => join('node_modules', name, 'package.json'));
}

const times = ({ ctimeMs, mtimeMs, size, ino }: Partial<Stats> = {}) => [ctimeMs, mtimeMs, size, ino];
