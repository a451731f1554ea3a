import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** SQLite's number for a lock that somebody else has. */
const busy = 5;

/**
 * Does something to a folder of builds while nobody else does. Throws where somebody else does, and says who.
 *
 * The lock is one of the operating system, which SQLite takes on a file for us: it ends with its process, however that ends.
 * A file with the number of a process would stay behind when that is killed, and the number tells little of whether it still
 * runs: numbers are given again after a restart, and mean something else in a container and on another machine.
 */
export async function whileLocked<Result>(target: string, work: () => Promise<Result>): Promise<Result> {
  const lock = take(target);
  try {
    return await work();
  } finally {
    forgetHolder(target);
    lock.close();
  }
}

function take(target: string): DatabaseSync {
  const file = join(target, 'lock');
  // With the permissions of other files: one that SQLite makes could be written by its owner alone.
  writeFileSync(file, '', { flag: 'a' });
  const lock = new DatabaseSync(file);
  try {
    // In memory, because SQLite would begin to write on a disk that may be full.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (fault) {
    lock.close();
    throw new Error(isBusy(fault) ? busyIn(target) : `${file} cannot be locked: ${String(fault)}`, { cause: fault });
  }
  noteHolder(target);
  return lock;
}

/** For the message to others alone: a full disk, which a rollback may be wanted for, takes no note. */
function noteHolder(target: string): void {
  try {
    writeFileSync(holderIn(target), `process ${process.pid} on ${hostname()}, since ${new Date().toISOString()}`);
  } catch {
    forgetHolder(target);
  }
}

/** What cannot be removed is of no harm: it is told only while somebody has the lock, who has written there. */
function forgetHolder(target: string): void {
  try {
    rmSync(holderIn(target), { force: true });
  } catch {
    return;
  }
}

function busyIn(target: string): string {
  const holder = existsSync(holderIn(target)) ? readFileSync(holderIn(target), 'utf8') : '';
  return `Another deploy or rollback is at work in ${target}${holder && ` (${holder})`}. Wait until it has ended and run this again.`;
}

const isBusy = (fault: unknown): boolean => fault instanceof Error && 'errcode' in fault && fault.errcode === busy;

const holderIn = (target: string): string => join(target, 'lock-holder.txt');
