import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  id: string;
  /** Seconds of processor time until now, of this process alone. */
  processor: number;
}

/** In seconds: what the processes that this one has waited for have used, and those that they have waited for. */
export function processorTimeOfChildren(): number {
  const fields = statOf('self');
  return secondsOf(fields, userOfChildren) + secondsOf(fields, systemOfChildren);
}

/** The processes that run in a session. */
export function processesOf(session: number): Process[] {
  return readdirSync('/proc').flatMap((id) => {
    if (!/^\d+$/.test(id)) return [];
    const fields = statOf(id);
    if (Number(fields[sessionField]) !== session) return [];
    return [{ id, processor: secondsOf(fields, user) + secondsOf(fields, system) }];
  });
}

/** In bytes: the memory of a process, where what several share is divided among them (PSS). */
export function memoryOf({ id }: Process): number {
  try {
    const kilobytes = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    // It has ended since.
    return 0;
  }
}

/** The fields after the name, which may have spaces in it: proc_pid_stat(5) counts them from 3. Empty when it has ended. */
function statOf(id: string): string[] {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

const sessionField = 6 - 3;
const [user, system] = [14 - 3, 15 - 3] as const;
const [userOfChildren, systemOfChildren] = [16 - 3, 17 - 3] as const;

/** Linux tells programs a hundred ticks a second, whatever the kernel counts with. */
const secondsOf = (fields: readonly string[], field: number) => Number(fields[field] ?? 0) / 100;
