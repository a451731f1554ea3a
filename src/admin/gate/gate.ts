import type { Fault } from '../../domain/fault/fault.ts';
import type { Backend } from '../newest-text.ts';
import type { Texts } from './entry-gate.ts';
import type { GateAnswer, GateQuestion } from './gate-worker.ts';
import { readHeldTexts } from './held-texts.ts';

/** The gate as the editor asks it. */
export interface Gate {
  /**
   * What is wrong in an entry with these files; undefined where the gate cannot tell. `published` are files of it that
   * have just been read.
   */
  check: (entry: Texts, published?: Texts) => Promise<Fault[] | undefined>;
  /** Holds entries against the content as it is now. */
  refresh: () => void;
}

/** Longer than this no save waits. */
const patience = 10_000;

/** The gate, which is fetched when it is first asked. Browsers without Temporal have none. */
export function gateOver(backend: Backend): Gate {
  const waiting = new Map<number, (faults: Fault[] | undefined) => void>();
  let last = 0;
  let worker: Worker | undefined;
  let held: Promise<boolean> | undefined;

  const started = (): Worker => {
    if (worker) return worker;
    worker = new Worker(new URL('./gate-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<GateAnswer>) => answer(data.id, data.faults));
    worker.addEventListener('error', () => [...waiting.keys()].forEach((id) => answer(id, undefined)));
    return worker;
  };
  const ask = (question: GateQuestion) => started().postMessage(question);
  const answer = (id: number, faults: Fault[] | undefined) => {
    waiting.get(id)?.(faults);
    waiting.delete(id);
  };
  const hold = async () => {
    const content = await readHeldTexts(backend).catch(() => new Map<string, string>());
    if (content.size > 0) ask({ content });
    return content.size > 0;
  };

  return {
    refresh: () => (held = undefined),
    check(entry, published = new Map()) {
      if (!('Temporal' in globalThis)) return Promise.resolve(undefined);
      const id = ++last;
      const asked = new Promise<Fault[] | undefined>((resolve) => waiting.set(id, resolve));
      setTimeout(() => answer(id, undefined), patience);
      held ??= hold();
      void held.then((isHeld) => {
        if (isHeld) return ask({ id, entry, published, now: Date.now() });
        held = undefined;
        answer(id, undefined);
      });
      return asked;
    },
  };
}
