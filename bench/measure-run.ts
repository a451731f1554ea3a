import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryOfSession, processorTimeOfChildren } from './process-tree.ts';

/** What building a site took. */
export interface Run {
  /** Seconds from the start of the first process to the end of the last. */
  wall: number;
  /** Seconds of processor time, of the whole process tree. */
  processor: number;
  /** The most bytes of memory that the whole process tree had at any of the moments when it was looked at. */
  peak: number;
}

/** Runs commands of Node.js in a project, one after the other, and says what they took together. Throws if one fails. */
export async function measureRun(
  commands: readonly (readonly string[])[],
  project: string,
  env: Record<string, string>,
): Promise<Run> {
  const before = processorTimeOfChildren();
  const began = performance.now();
  const peaks: number[] = [];
  for (const command of commands) peaks.push(await peakOf(command, project, env));
  return {
    wall: (performance.now() - began) / 1000,
    processor: processorTimeOfChildren() - before,
    peak: Math.max(...peaks),
  };
}

async function peakOf(command: readonly string[], project: string, env: Record<string, string>): Promise<number> {
  const file = join(project, 'bench.log');
  const log = openSync(file, 'w');
  // A session of its own, by which its processes are known.
  const child = spawn(process.execPath, command, { cwd: project, env, stdio: ['ignore', log, log], detached: true });
  const { pid = 0 } = child;
  const endWatch = watchMemory(pid);
  const stop = () => process.kill(-pid);
  process.once('exit', stop);
  const [code] = (await once(child, 'exit')) as [number | null];
  process.off('exit', stop);
  const peak = endWatch();
  closeSync(log);
  if (code !== 0)
    throw new Error(`${command.join(' ')} ended with ${code}:\n${readFileSync(file, 'utf8').slice(-3000)}`);
  return peak;
}

/** Looks at the memory of a session until it is asked for the most that it saw. */
function watchMemory(session: number): () => number {
  let peak = 0;
  let next: NodeJS.Timeout;
  const look = () => {
    const began = performance.now();
    peak = Math.max(peak, memoryOfSession(session));
    // A look at gigabytes takes a while, and would slow down what is measured.
    next = setTimeout(look, Math.max(shortestPause, (performance.now() - began) * 20));
  };
  look();
  return () => {
    clearTimeout(next);
    return peak;
  };
}

/** Milliseconds. */
const shortestPause = 100;
