import type { Source } from '../../source/source.ts';
import type { Fault } from '../../fault/fault.ts';
import { faultAt } from '../../source/fault-at.ts';
import { say } from '../../../editors/say.ts';

/** Lists in which the same word stands twice, also in groups of fields. */
export function checkLists(source: Source, group: object = source.data, path: readonly string[] = []): Fault[] {
  return Object.entries(group).flatMap(([field, list]: [string, unknown]) => {
    if (!Array.isArray(list)) {
      return typeof list === 'object' && list !== null ? checkLists(source, list, [...path, field]) : [];
    }
    const seen = new Set<unknown>();
    return list.flatMap((item, index) => {
      if (typeof item !== 'string' || !seen.has(item.toLowerCase())) {
        if (typeof item === 'string') seen.add(item.toLowerCase());
        return [];
      }
      const message = say`${item} står redan i listan. Ta bort det ena.`;
      return [faultAt(source, [...path, field, index], 'falt-dubbelt-varde', message)];
    });
  });
}
