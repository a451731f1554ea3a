import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** Starts programs, each with what it starts itself in a group of its own, and ends them all in the opposite order. */
export class Processes {
  readonly env: NodeJS.ProcessEnv;
  readonly #started: ChildProcess[] = [];

  constructor(env: NodeJS.ProcessEnv) {
    this.env = { ...env };
  }

  start(command: string, ...args: string[]): ChildProcess {
    const child = spawn(command, args, { env: this.env, detached: true, stdio: 'ignore' });
    this.#started.push(child);
    return child;
  }

  /** Starts a program that writes one line to a file descriptor when it is ready; resolves to the line. */
  async startAndRead(descriptor: number, command: string, ...args: string[]): Promise<string> {
    const stdio = Array.from({ length: descriptor + 1 }, (_, index) => (index === descriptor ? 'pipe' : 'ignore'));
    const child = spawn(command, args, { env: this.env, detached: true, stdio: stdio as ('pipe' | 'ignore')[] });
    this.#started.push(child);
    const [line] = (await once(child.stdio[descriptor] as Readable, 'data')) as [Buffer];
    return line.toString().trim();
  }

  /** Runs a program to its end. */
  async run(command: string, ...args: string[]): Promise<void> {
    await once(spawn(command, args, { env: this.env, stdio: 'ignore' }), 'exit');
  }

  async end(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    const ended = once(child, 'exit');
    process.kill(-child.pid);
    const late = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'), 5000);
    await ended;
    clearTimeout(late);
  }

  async endAll(): Promise<void> {
    for (const child of this.#started.toReversed()) await this.end(child);
  }
}
