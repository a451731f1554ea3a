import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { processorTimeOfChildren } from './process-tree.ts';
import { watchSession } from './watch-session.ts';

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
  const total: Run = { wall: 0, processor: 0, peak: 0 };
  for (const command of commands) {
    const { wall, processor, peak } = await measureCommand(command, project, env);
    total.wall += wall;
    total.processor += processor;
    total.peak = Math.max(total.peak, peak);
  }
  return total;
}

async function measureCommand(command: readonly string[], project: string, env: Record<string, string>): Promise<Run> {
  const file = join(project, 'bench.log');
  const log = openSync(file, 'w');
  const before = processorTimeOfChildren();
  const began = performance.now();
  // A session of its own, by which its processes are known.
  const child = spawn(process.execPath, command, { cwd: project, env, stdio: ['ignore', log, log], detached: true });
  const { pid = 0 } = child;
  const endWatch = watchSession(pid);
  const stop = () => process.kill(-pid);
  // Before the folder that it works in is removed.
  process.prependOnceListener('exit', stop);
  const [code] = (await once(child, 'exit')) as [number | null];
  const wall = (performance.now() - began) / 1000;
  process.off('exit', stop);
  closeSync(log);
  const { processor, peak } = endWatch();
  if (code !== 0)
    throw new Error(`${command.join(' ')} ended with ${code}:\n${readFileSync(file, 'utf8').slice(-3000)}`);
  // What was waited for is exact, but nobody waits for the process that Pagefind's API starts; what was seen lacks the end.
  return { wall, processor: Math.max(processor, processorTimeOfChildren() - before), peak };
}
