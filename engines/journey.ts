import type { Reader } from './reader.ts';

/** Something that a reader does, and what must show then, alike in every engine. */
export interface Journey {
  name: string;
  /** Throws what is wrong; gives 'skipped' where the browser or the machine cannot do it. */
  walk(reader: Reader): Promise<unknown>;
}
