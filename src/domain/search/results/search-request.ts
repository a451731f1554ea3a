/** What the address of the search page asks for. */
export interface SearchRequest {
  query: string;
  /** Whether to search for the words as they stand, without taking any for a typo. */
  isExact: boolean;
  filters: Filters;
}

/** Which results to leave in: a kind of page, and the id of a role. */
export type Filters = Partial<Record<FilterName, string>>;

export const filterNames = ['kind', 'role'] as const;

export type FilterName = (typeof filterNames)[number];

/** Reads `?q=ny+telefon&kind=help&role=arbetsgivare&exakt=1`. */
export function readRequest(search: string): SearchRequest {
  const parameters = new URLSearchParams(search);
  const filters: Filters = {};
  for (const name of filterNames) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  return {
    query: (parameters.get('q') ?? '').trim(),
    isExact: parameters.get('exakt') === '1',
    filters,
  };
}

/** The part of an address that asks for this, without what is left out. */
export function requestAddress({ query, isExact, filters }: SearchRequest): string {
  if (!query) return '';
  const parameters = new URLSearchParams({ q: query });
  for (const name of filterNames) if (filters[name]) parameters.set(name, filters[name]);
  if (isExact) parameters.set('exakt', '1');
  return `?${parameters}`;
}
