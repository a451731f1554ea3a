import type { Fault, Place } from '../../fault/fault.ts';

/** How a value is written, and what follows it on its line. */
export interface Written {
  value: string;
  rest: string;
}

/** No fields at all, and why: what asks for a place is led to a line. */
export function noFields(faults: Fault[], line: number): Fields {
  return { data: {}, faults, placeOf: () => ({ line }), writtenAt: () => ({ value: '', rest: '' }) };
}

/** Fields as YAML, with where each stands. */
export interface Fields {
  /** A plain object, empty where the fields cannot be read. */
  data: Record<string, unknown>;
  faults: Fault[];
  /** Where the value or the name of a field stands; the first line of the fields where it stands nowhere. */
  placeOf: (path: readonly PropertyKey[], part?: 'value' | 'name') => Place;
  /** How the value of a field is written, and what follows it on its line; empty where it stands nowhere. */
  writtenAt: (path: readonly PropertyKey[]) => Written;
}
