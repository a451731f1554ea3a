/**
 * The files of a built site, each with its hash, in `files.json` among them. A build writes it last and only when its checks
 * find nothing: a folder that has none, or not the files that it names, is no whole build.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { filesIn } from './files-in.ts';
import { hashOf } from './hash-of.ts';

const name = 'files.json';
const listed = z.record(z.string(), z.string());

/** Thrown of a folder in which a build was not finished or that was changed since; `message` says what is wrong with it. */
export class NotWhole extends Error {}

/** Says of a folder that what is in it is the whole build. `known` are hashes of files that need not be read again. */
export function writeFileList(folder: string, known: ReadonlyMap<string, { hash: string }> = new Map()): void {
  const hashes = builtFiles(folder).map((file) => [
    file,
    known.get(file)?.hash ?? hashOf(readFileSync(join(folder, file))),
  ]);
  writeFileSync(join(folder, name), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}

/** A build whose list of files was read, and can be held against them. */
export class ListedBuild {
  readonly folder: string;
  readonly #list: Buffer;
  readonly #hashes: ReadonlyMap<string, string>;

  private constructor(folder: string, list: Buffer) {
    this.folder = folder;
    this.#list = list;
    this.#hashes = new Map(Object.entries(listed.parse(JSON.parse(list.toString()))));
  }

  /** Throws where the folder holds no list. */
  static async in(folder: string): Promise<ListedBuild> {
    try {
      return new ListedBuild(folder, await readFile(join(folder, name)));
    } catch {
      throw new NotWhole(`${folder} holds no whole build: it has no ${name} to read, which a build writes last.`);
    }
  }

  /** Its files without the list itself. */
  get files(): string[] {
    return [...this.#hashes.keys()];
  }

  /** Is the same for builds of the same bytes. */
  get id(): string {
    return Buffer.from(hashOf(this.#list), 'base64').toString('hex').slice(0, 12);
  }

  /** Yields each file with its bytes, the list last. Throws where they are not those of the build. */
  async *contents(): AsyncGenerator<[file: string, bytes: Buffer]> {
    for (const file of this.files) yield [file, await this.contentOf(file)];
    yield [name, this.#list];
  }

  /** Throws where a file is missing or was changed. */
  async expectWhole(): Promise<void> {
    for (const file of this.files) await this.contentOf(file);
  }

  /** The bytes of a file. Throws where they are not those of the build. */
  async contentOf(file: string): Promise<Buffer> {
    const bytes = await readFile(join(this.folder, file)).catch((fault: NodeJS.ErrnoException) => {
      throw fault.code === 'ENOENT' ? this.#broken(`${file} is missing`) : fault;
    });
    if (hashOf(bytes) !== this.#hashes.get(file)) throw this.#broken(`${file} was changed after the build`);
    return bytes;
  }

  /** Throws where the folder holds files that the build did not write. */
  refuseOthers(): void {
    const others = builtFiles(this.folder).filter((file) => !this.#hashes.has(file));
    if (others.length === 0) return;
    const some = others.slice(0, 3).join(', ') + (others.length > 3 ? ' …' : '');
    throw this.#broken(`there is something in it that the build did not write: ${some}`);
  }

  #broken(why: string): NotWhole {
    return new NotWhole(`${this.folder} holds no whole build: ${why}.`);
  }
}

/** The folder may be a repository, which builds leave alone. */
const builtFiles = (folder: string): string[] =>
  filesIn(folder).filter((file) => file !== name && !file.startsWith('.git/'));
