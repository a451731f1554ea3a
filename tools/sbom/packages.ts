import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { filesIn } from '../shared/files-in.ts';

/** A package of npm by name and version. */
export interface PackageName {
  name: string;
  version: string;
}

/** A package that is in what ships. */
export interface ShippedPackage extends PackageName {
  /** What its package.json says, an SPDX expression. */
  licence: string;
  /** The texts of licences and notices in it. */
  texts: string[];
  /** The packages that were bundled into its own files before it was published, as far as their source maps tell. */
  inner: PackageName[];
}

/** The packages of some modules, sorted by name. Throws where nobody can tell of which package a module is. */
export function packagesOf(modules: Iterable<string>): ShippedPackage[] {
  const byFolder = Map.groupBy(modules, folderOf);
  byFolder.delete(undefined);
  return inOrder([...byFolder].map(([folder = '', ids]) => read(folder, ids)));
}

/** Each once, by its name. */
function inOrder<One extends PackageName>(packages: readonly One[]): One[] {
  const byPurl = new Map(packages.map((one) => [purlOf(one), one]));
  return [...byPurl].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** The address of a package in what all registries have in common, https://github.com/package-url. */
export const purlOf = ({ name, version }: PackageName): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** The folder of the package that a module is of; undefined for this project's own. */
function folderOf(id: string): string | undefined {
  const path = pathOf(id);
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  if (folder) return folder;
  if (path.startsWith(`${resolve('.')}/`)) return undefined;
  // Code that a bundler brings along: vite/preload-helper.js.
  const [, helper = ''] = /^((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  const brought = resolve('node_modules', helper);
  if (helper && existsSync(join(brought, 'package.json'))) return brought;
  throw new Error(`Nobody can tell of which package the module ${JSON.stringify(id)} is.`);
}

/** Without the mark of what a plugin makes, and without what was asked of it. */
const pathOf = (id: string): string => id.replace(/^\0/, '').replace(/\?.*$/, '');

function read(folder: string, ids: readonly string[]): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageName & {
    license?: string;
  };
  if (!license)
    throw new Error(`${name} ships, and its package.json names no licence. Ask whoever makes it, or do without.`);
  return { name, version, licence: license, texts: textsIn(folder), inner: innerOf(ids) };
}

function textsIn(folder: string): string[] {
  const isText = /^[\w.-]*(?:licen[cs]e|copying|notice)[\w-]*(?:\.(?:md|txt))?$/i;
  return filesIn(folder)
    .filter((file) => !file.startsWith('node_modules/') && isText.test(basename(file)))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
}

function innerOf(ids: readonly string[]): PackageName[] {
  const maps = ids.map((id) => `${pathOf(id)}.map`).filter((file) => existsSync(file));
  const read = maps.map((file) => JSON.parse(readFileSync(file, 'utf8')) as { sources: string[] });
  return inOrder(read.flatMap(({ sources }) => sources.flatMap(innerPackage)));
}

/** pnpm installs into `node_modules/.pnpm/@sveltia+ui@0.77.0_svelte@5.57.1/node_modules/@sveltia/ui/`. */
function innerPackage(source: string): PackageName[] {
  const form = /\/\.pnpm\/(?:@[^/+]+\+)?[^/@]+@([^/_(]+)[^/]*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;
  const [, version, name] = form.exec(source) ?? [];
  return version && name ? [{ name, version }] : [];
}
