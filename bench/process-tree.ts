import { readdirSync, readFileSync } from 'node:fs';

/** In seconds: what the processes that this one has waited for have used, and those that they have waited for. */
export function processorTimeOfChildren(): number {
  const fields = statOf('self');
  return (Number(fields[userOfChildren]) + Number(fields[systemOfChildren])) / ticksPerSecond;
}

/** In bytes: the memory of all processes of a session, where what several share is divided among them (PSS). */
export function memoryOfSession(session: number): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return processes.reduce((sum, id) => sum + memoryOf(id, session), 0);
}

function memoryOf(id: string, session: number): number {
  try {
    if (Number(statOf(id)[sessionField]) !== session) return 0;
    const kilobytes = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    // It has ended since the folder was read.
    return 0;
  }
}

/** The fields after the name, which may have spaces in it: proc_pid_stat(5) counts them from 3. */
function statOf(id: string): string[] {
  const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

const [sessionField, userOfChildren, systemOfChildren] = [6 - 3, 16 - 3, 17 - 3] as const;

/** Fixed by Linux for all that programs see, whatever the kernel counts with. */
const ticksPerSecond = 100;
