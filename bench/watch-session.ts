import { memoryOf, processesOf } from './process-tree.ts';

/** What was seen of the processes of a session. */
interface Seen {
  /** Seconds of processor time of all of them together. */
  processor: number;
  /** The most bytes of memory that they had at once. */
  peak: number;
}

/** Milliseconds. */
const shortestPause = 100;

/** Looks take at most a twentieth of the time, or they would slow down what is measured; one at gigabytes takes a while. */
const pauseAfter = (began: number) => (performance.now() - began) * 20;

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
