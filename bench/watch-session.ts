import { memoryOf, processesOf } from './process-tree.ts';

/** What was seen of the processes of a session. */
interface Seen {
  /** Seconds of processor time of all of them together. */
  processor: number;
  /** The most bytes of memory that they had at once. */
  peak: number;
}

/**
 * In milliseconds. One look at gigabytes takes a while, and would slow down what is measured if it took more than a
 * twentieth of the time; on a busy machine any look may seem to.
 */
const pauseAfter = (began: number) => Math.min(500, (performance.now() - began) * 20);

const shortestPause = 100;

/** Looks at the processes of a session, until it is asked what it saw. */
export function watchSession(session: number): () => Seen {
  const processor = new Map<string, number>();
  let peak = 0;
  let nextMemory = 0;
  let timer: NodeJS.Timeout;
  const look = () => {
    const began = performance.now();
    const processes = processesOf(session);
    for (const one of processes) processor.set(one.id, one.processor);
    const pause = Math.max(shortestPause, pauseAfter(began));
    if (began >= nextMemory) {
      peak = Math.max(
        peak,
        processes.reduce((sum, one) => sum + memoryOf(one), 0),
      );
      nextMemory = performance.now() + pauseAfter(began);
    }
    timer = setTimeout(look, pause);
  };
  look();
  return () => {
    clearTimeout(timer);
    return { peak, processor: [...processor.values()].reduce((sum, seconds) => sum + seconds, 0) };
  };
}
