/** Says that something is not as it must be. */
export function expect(holds: boolean, fault: string): asserts holds {
  if (!holds) throw new Error(fault);
}
