/** The boundary that has passed last since a site was built, and the one that comes next. */
export interface Due {
  passed?: string;
  next?: string;
}

/** Whether boundaries of a built site, in order, have passed at an instant; `passed` is left out while the site is up to date. */
export function dueAt(changes: readonly string[], now: number): Due {
  const hasPassed = (change: string) => Date.parse(change) <= now;
  return { passed: changes.findLast(hasPassed), next: changes.find((change) => !hasPassed(change)) };
}
