/**
 * What ships, and what it is made of. Scripts do not say of which packages they are, so they are built again and held against
 * the files: what the bundler says of its modules is then true of these bytes.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getAloudScripts } from '../../src/build/aloud-scripts.ts';
import { bundleEmbed } from '../../src/build/embed-script.ts';
import { bundleWorker } from '../../src/build/offline-script.ts';
import { getSearchScripts } from '../../src/build/search-scripts.ts';
import { buildEditor } from '../editor/build-editor.ts';
import { filesIn } from '../shared/files-in.ts';

/** A part of what ships. */
export interface Part {
  name: string;
  description: string;
  /** Where it was built. */
  folder: string;
  /** Its files with code in them, from the folder. */
  files: string[];
  /** What is in them, as the bundler names it. */
  modules: string[];
}

/** What readers get. Throws where a script in the folder is not what this code makes. */
export async function readersPart(folder: string): Promise<Part> {
  const files = builtIn(folder).filter((file) => /\.(?:css|m?js|wasm)$|\/wasm\.[^/]*\.pagefind$/.test(file));
  const hashed = [await getSearchScripts(), await getAloudScripts()].flatMap((some) => Object.values(some));
  const scripts = [...hashed, await bundleEmbed(), await bundleWorker()];
  const made = new Map(scripts.map(({ path, code }) => [path.slice(1), Buffer.from(code)]));
  const others = files.filter((file) => !file.startsWith('pagefind/'));
  expectSame(folder, others, made);
  const modules = [pagefindIn(folder), ...scripts.flatMap((script) => script.modules)];
  return { name: 'site', description: 'What readers get', folder, files, modules };
}

/** Pagefind writes its own scripts and WebAssembly, and says in them which version it is. */
function pagefindIn(folder: string): string {
  const module = fileURLToPath(import.meta.resolve('pagefind'));
  const { version } = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8')) as { version: string };
  const script = join(folder, 'pagefind/pagefind.js');
  if (!existsSync(script) || !readFileSync(script, 'utf8').includes(`pagefind_version="${version}"`))
    throw new Error(`${script} is not of Pagefind ${version}, which is installed. Run npm run build.`);
  return module;
}

/** The browser editor. Throws where the folder is not what this code makes. */
export async function editorPart(folder: string): Promise<Part> {
  const files = builtIn(folder);
  const anew = mkdtempSync(join(tmpdir(), 'editor-'));
  try {
    const modules = await buildEditor(anew);
    const made = new Map(filesIn(anew).map((file) => [file, readFileSync(join(anew, file))]));
    // These two say which service it works with.
    const others = files.filter((file) => file !== 'index.html' && file !== 'config.json');
    made.delete('index.html');
    expectSame(folder, others, made);
    return { name: 'editor', description: 'The browser editor', folder, files, modules: [...modules] };
  } finally {
    rmSync(anew, { recursive: true });
  }
}

function builtIn(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`${folder} is missing. ${again}`);
  return filesIn(folder);
}

function expectSame(folder: string, files: readonly string[], made: ReadonlyMap<string, Buffer>): void {
  for (const file of new Set([...files, ...made.keys()])) {
    const path = join(folder, file);
    if (!existsSync(path)) throw new Error(`${path} is missing. ${again}`);
    if (!made.has(file))
      throw new Error(`Nothing says of which packages ${path} is made: this code makes no such file. ${again}`);
    if (!made.get(file)?.equals(readFileSync(path))) throw new Error(`${path} is not what this code makes. ${again}`);
  }
}

const again = 'Run npm run build && npm run build:admin.';
