/** The gate, beside the page: a keystroke never waits for it. */
import type { Fault } from '../../domain/fault/fault.ts';
import type { Source } from '../../domain/source/source.ts';
import { checkEntry, sourcesOf, type Texts } from './entry-gate.ts';

/** What the page asks: to hold entries against this content from now on, or to check one. */
export type GateQuestion = { content: Texts } | { id: number; entry: Texts; published: Texts; now: number };

/** What is wrong in the entry of that number; undefined where the gate itself has failed. */
export interface GateAnswer {
  id: number;
  faults: Fault[] | undefined;
}

let content: Source[] = [];

addEventListener('message', ({ data }: MessageEvent<GateQuestion>) => {
  if ('content' in data) content = sourcesOf(data.content);
  else postMessage({ id: data.id, faults: faultsOf(data.entry, data.published, data.now) } satisfies GateAnswer);
});

function faultsOf(entry: Texts, published: Texts, now: number): Fault[] | undefined {
  try {
    return checkEntry(content, entry, now, published);
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
