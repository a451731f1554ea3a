import { expect, test } from 'vitest';
import { countWith, isWanted, type Filterable } from './filter-results.ts';

const everyone: Filterable = { kind: 'help', roles: [] };
const employers: Filterable = { kind: 'help', roles: ['arbetsgivare'] };
const notice: Filterable = { kind: 'announcement', roles: ['tandvardspersonal'] };
const results = [everyone, employers, notice];

test.each([
  [{}, [everyone, employers, notice]],
  [{ kind: 'help' }, [everyone, employers]],
  [{ role: 'arbetsgivare' }, [everyone, employers]],
  [{ role: 'tandvardspersonal' }, [everyone, notice]],
  [{ kind: 'announcement', role: 'arbetsgivare' }, []],
  [{ kind: 'unheard-of' }, []],
])('%o', (filters, wanted) => {
  expect(results.filter((result) => isWanted(result, filters))).toEqual(wanted);
});

test.each([
  ['kind', '', 2],
  ['kind', 'help', 2],
  ['kind', 'announcement', 0],
  ['role', '', 3],
  ['role', 'tandvardspersonal', 2],
] as const)('another %s (%s) would leave %i', (name, value, count) => {
  const filters = name === 'kind' ? { role: 'arbetsgivare' } : {};
  expect(countWith(results, filters, name, value)).toBe(count);
});
