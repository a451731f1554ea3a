import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createIndex, type PagefindIndex } from 'pagefind';
import { CannotBuild } from './cannot-build.ts';

/** An empty index of Pagefind. */
export interface StartedPagefind {
  index: PagefindIndex;
  /** Says that its program may end, which otherwise ends this one with a message. */
  release: () => void;
}

/** Starts Pagefind's program and has it begin an index. Throws where it cannot be started. */
export async function startPagefind(): Promise<StartedPagefind> {
  const { made, programs } = whileWatched(createIndex);
  const release = watch(programs);
  try {
    const { index, errors } = await made;
    if (index) return { index, release };
    throw new Error(errors.join('; '));
  } catch (fault) {
    release();
    const why = fault instanceof Error ? fault.message.split('\n', 1) : fault;
    throw new CannotBuild(
      `Pagefind, which makes the search index, does not start here: ${why} Run "npm ci" on this machine, with optional packages.`,
    );
  }
}

/** What a function makes, and the programs that it starts at once: Pagefind keeps its own to itself. */
function whileWatched<Made>(make: () => Made): { made: Made; programs: ChildProcess[] } {
  const programs: ChildProcess[] = [];
  const note = (message: unknown) => void programs.push((message as { process: ChildProcess }).process);
  subscribe('child_process', note);
  try {
    return { made: make(), programs };
  } finally {
    unsubscribe('child_process', note);
  }
}

/** Ends this process when one of these ends: Pagefind would wait for its answer for ever. Gives what stops that. */
function watch(programs: readonly ChildProcess[]): () => void {
  const end = (code: number | null, signal: string | null) => {
    console.error(
      `Not built. Pagefind, which makes the search index, has ended (${signal ?? `exit status ${code}`}). Has the machine enough memory?`,
    );
    process.exit(1);
  };
  for (const one of programs) one.once('exit', end);
  return () => {
    for (const one of programs) one.off('exit', end);
  };
}
