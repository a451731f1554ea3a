import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the temporary files of all tests take at most, in bytes: the unpacked browser, and copies of the project with their sites. */
const taken = 4 * 2 ** 30;

/**
 * Makes a folder in memory that has room for so many bytes and that programs may be started from, and gives its path;
 * undefined where the system has none (it is Linux's `/dev/shm`). Tests write thousands of small files: on a slow disk the
 * build of a small site takes half as long again. The folder goes when this process ends, also by Ctrl+C.
 */
export function makeMemoryFolder(memory = '/dev/shm', needed = taken): string | undefined {
  try {
    const { bavail, bsize } = statfsSync(memory);
    // What is free there is a limit, and no memory yet.
    if (Math.min(bavail * bsize, process.availableMemory() / 2) < needed) return undefined;
    const folder = mkdtempSync(join(memory, 'login-help-'));
    // As every user may come by in the usual place.
    chmodSync(folder, 0o755);
    process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
    return canStartFrom(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Containers often mount it so that nothing can be started from it. */
function canStartFrom(folder: string): boolean {
  const program = join(folder, 'program');
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o700 });
  return spawnSync(program).status === 0;
}
