import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** How long files are taken to be as they were found, in ms: a page asks for many things at once. */
const patience = 50;

let version = '';
let foundUntil = -Infinity;

/**
 * Names all that pages are made of while `npm run dev` runs: the content, the code, of which scripts are bundled, and the
 * minute, on which the state of notices depends. Another name says that something is another one, or may be.
 */
export function sourceVersion(): string {
  if (performance.now() < foundUntil) return version;
  const times = ['content', 'src'].flatMap(filesBelow).map((file) => `${file} ${stampOf(file)}`);
  version = [Math.floor(Date.now() / 60_000), ...times].join('\n');
  foundUntil = performance.now() + patience;
  return version;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => !one.isDirectory())
    .map((one) => join(one.parentPath, one.name));

/** Names the state of a file. Editors write a new one beside and put it in its place, so that there may be none for a moment. */
export function stampOf(file: string): string {
  const { ino, size, mtimeMs, ctimeMs } = lstatSync(file, { throwIfNoEntry: false }) ?? {};
  return [ino, size, mtimeMs, ctimeMs].join();
}
