import type { KindName } from '../../../schema/kinds.ts';
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

/** The entries of a kind, and those of them whose own fields are right and that may thus be held against others. */
export interface Entries {
  askedOf: (kind: KindName) => readonly Placed[];
  soundOf: (kind: KindName) => readonly Placed[];
}

/**
 * What is wrong with notices beyond their own fields: over time, in their words, and against other entries. No kind is
 * looked through that nothing asked for depends on. `now` in epoch ms.
 */
export function checkAnnouncements({ askedOf, soundOf }: Entries, now: number): Fault[] {
  const sound = <K extends KindName>(kind: K) => originalsOf(kind, soundOf(kind));
  const against = {
    helps: originalsOf('login-help', askedOf('login-help')),
    services: () => sound('services'),
    methods: () => sound('login-methods'),
    notices: () => sound('announcements'),
  };
  return [
    ...(askedOf('announcements').length > 0 ? checkNotices({ askedOf, soundOf }, now) : []),
    ...(askedOf('services').length > 0 ? checkMethods(sound('announcements'), sound('services')) : []),
    ...checkRemovedMethods(against, now),
  ];
}

function checkNotices({ askedOf, soundOf }: Entries, now: number): Fault[] {
  const notices = originalsOf('announcements', soundOf('announcements'));
  const asked = askedOf('announcements');
  const parts = noticeParts(asked, notices);
  return [
    ...checkNames(originalsOf('announcements', asked), originalsOf('roles', soundOf('roles'))),
    ...originalsOf('announcements', asked).flatMap((notice) => checkTimes(notice, now)),
    ...checkOverlaps(notices, now),
    ...checkWrittenDates(parts),
    ...checkWrittenClocks(parts),
  ];
}
