import type { Fault } from '../fault/fault.ts';
import type { Source } from '../source/source.ts';
import { checkContent } from './check-content.ts';
import { checkRemovedPages } from './check-removed-pages.ts';
import { checkUnmarkedChanges } from './check-unmarked-changes.ts';
import type { Surroundings } from './check-writing.ts';
import { faultsOfChange } from './faults-of-change.ts';
import { scopeOfChange } from './scope-of-change.ts';

/**
 * What a change of these files is answerable for, without faults of the content as a whole. Looks only where it can
 * bring faults, and at what was there before only where there are faults now. A file that is left alone has to be the
 * same source before and after. `now` in epoch ms.
 */
export function checkChange(
  before: readonly Source[],
  present: readonly Source[],
  changed: ReadonlySet<string>,
  now: number,
  surroundings: Surroundings = {},
): Fault[] {
  const scope = scopeOfChange(before, present, now);
  const faults = checkContent(present, now, surroundings, scope);
  const faulty = new Set(faults.map(({ file }) => file).filter((file) => !changed.has(file)));
  const isFaulty = { ...scope, isAsked: (file: string) => faulty.has(file) };
  const known = faulty.size > 0 ? checkContent(before, now, surroundings, isFaulty) : [];
  return [
    ...faultsOfChange(faults, known, changed),
    ...checkUnmarkedChanges(before, present, now),
    ...checkRemovedPages(before, present),
  ];
}
