import type { FilterName, Filters } from './search-request.ts';
import type { PageKind } from '../../../schema/page-kind.ts';

export interface Filterable {
  kind: PageKind;
  /** The ids of the roles that it is for; none: everyone. */
  roles: readonly string[];
}

/** Whether a result is of the kind, and concerns the role. */
export function isWanted({ kind, roles }: Filterable, filters: Filters): boolean {
  return (
    (!filters.kind || filters.kind === kind) && (!filters.role || roles.length === 0 || roles.includes(filters.role))
  );
}

/** How many results there would be with another value of a filter, the other filters as they are; '' is none. */
export function countWith(results: readonly Filterable[], filters: Filters, name: FilterName, value: string): number {
  return results.filter((result) => isWanted(result, { ...filters, [name]: value })).length;
}
