import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A program that runs until `end`, with all that it has started. */
export interface Program {
  child: ChildProcess;
  end(): void;
}

const running = new Set<Program>();
process.on('exit', () => running.forEach((program) => program.end()));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

/** Starts a program in a process group of its own. */
export function start(file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Program {
  const child = spawn(file, args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  child.on('error', () => undefined);
  // Unread, it would fill up and stop the program.
  child.stderr?.on('data', () => undefined);
  const program = {
    child,
    end() {
      running.delete(program);
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    },
  };
  running.add(program);
  return program;
}

/** Waits until a program says something of this form on its standard error; gives what the first group has. */
export function says({ child }: Program, form: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = () => reject(new Error(`${child.spawnfile} said nothing like ${form}: ${said.slice(0, 300)}`));
    setTimeout(fail, 60_000).unref();
    child.on('exit', fail);
    child.stderr?.on('data', (data) => {
      said += data;
      const [, group] = form.exec(said) ?? [];
      if (group) resolve(group);
    });
  });
}

/** What a program prints, or undefined where there is no such program. */
export function ask(file: string, ...args: string[]): string | undefined {
  try {
    return execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000 }).trim();
  } catch {
    return undefined;
  }
}

/** The version of an installed Debian package. */
export const packageVersion = (name: string) => ask('dpkg-query', '-W', '-f', '${Version}', name) || undefined;

/** Tries until something succeeds. Fails with the last fault after some seconds. */
export async function retry<T>(attempt: () => Promise<T>, seconds = 30): Promise<T> {
  for (const end = Date.now() + seconds * 1000; ; await wait(100)) {
    try {
      return await attempt();
    } catch (fault) {
      if (Date.now() > end) throw fault;
    }
  }
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
