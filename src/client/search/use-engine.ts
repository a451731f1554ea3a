import type * as Engine from './engine.ts';

/** The engine, once `useEngine` was called. An import would fetch it by an address that no new try can change. */
export let engine: typeof Engine;

export function useEngine(loaded: typeof Engine): void {
  engine = loaded;
}
