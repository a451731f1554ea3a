import type { Fault } from '../../fault/fault.ts';
import { checkMethods } from './check-methods.ts';
import { checkNames } from './check-names.ts';
import { checkOverlaps } from './check-overlaps.ts';
import { checkRemovedMethods } from './check-removed-methods.ts';
import { checkTimes } from './check-times.ts';
import { checkWrittenClocks } from './check-written-clocks.ts';
import { checkWrittenDates } from './check-written-dates.ts';
import { originalsOf, type Placed } from '../../source/placed.ts';
import { noticeParts } from './written-parts.ts';

/** What is wrong with notices beyond their own fields: over time, in their words, and against other entries. `now` in epoch ms. */
export function checkAnnouncements(entries: readonly Placed[], now: number): Fault[] {
  const notices = originalsOf('announcements', entries);
  const parts = noticeParts(entries, notices);
  const services = originalsOf('services', entries);
  const helps = originalsOf('login-help', entries);
  return [
    ...checkNames(notices, originalsOf('roles', entries)),
    ...notices.flatMap((notice) => checkTimes(notice, now)),
    ...checkOverlaps(notices, now),
    ...checkWrittenDates(parts),
    ...checkWrittenClocks(parts),
    ...checkMethods(notices, services),
    ...checkRemovedMethods({ notices, services, helps, methods: originalsOf('login-methods', entries) }, now),
  ];
}
