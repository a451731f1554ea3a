import { concerns } from '../../entries/concerns.ts';
import type { FilterName, Filters } from '../words/asked.ts';
import type { PageKind } from '../files/page.ts';

export interface Filterable {
  kind: PageKind;
  /** The ids of the roles that it is for; none: everyone. */
  roles: readonly string[];
}

/** Whether a result is of the kind, and concerns the role. */
export function isWanted(result: Filterable, { kind, role }: Filters): boolean {
  return (!kind || kind === result.kind) && (!role || concerns(result, [role]));
}

/** How many results there would be with another value of a filter, the other filters as they are; '' is none. */
export function countWith(results: readonly Filterable[], filters: Filters, name: FilterName, value: string): number {
  return results.filter((result) => isWanted(result, { ...filters, [name]: value })).length;
}
