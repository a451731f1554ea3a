import type { Source } from '../../source/source.ts';
import type { Fault } from '../../fault/fault.ts';
import { faultAt } from '../../source/fault-at.ts';

/** Lists in which the same word stands twice. */
export function checkLists(source: Source): Fault[] {
  return Object.entries(source.data).flatMap(([field, list]) => {
    if (!Array.isArray(list)) return [];
    const seen = new Set<unknown>();
    return list.flatMap((item, index) => {
      if (typeof item !== 'string' || !seen.has(item.toLowerCase())) {
        if (typeof item === 'string') seen.add(item.toLowerCase());
        return [];
      }
      return [faultAt(source, [field, index], 'falt-dubbelt-varde', `${item} står redan i listan. Ta bort det ena.`)];
    });
  });
}
