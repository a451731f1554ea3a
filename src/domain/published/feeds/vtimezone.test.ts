import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import * as finland from '../../../places/finland.ts';
import * as norway from '../../../places/norway.ts';
import * as sweden from '../../../places/sweden.ts';
import { vtimezone } from './vtimezone.ts';

test.each([finland, norway, sweden])(
  '$timeZone has every clock change that Temporal knows, and no other',
  ({ timeZone }) => {
    const changes = new ICAL.Component(ICAL.parse(vtimezone(timeZone).trim()))
      .getAllSubcomponents()
      .flatMap((part) => {
        const [before, after] = ['tzoffsetfrom', 'tzoffsetto'].map((name) =>
          (part.getFirstPropertyValue(name) as ICAL.UtcOffset).toSeconds(),
        );
        const dtstart = part.getFirstPropertyValue('dtstart') as ICAL.Time;
        const rule = new ICAL.RecurExpansion({ component: part, dtstart });
        return Array.from({ length: 60 }, () => `${rule.next().toString()}Z`).map((wall) => [
          Date.parse(wall) / 1000 - Number(before),
          after,
        ]);
      })
      .sort(([a = 0], [b = 0]) => a - b);
    const known = [];
    let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from(`1996-01-01T00:00[${timeZone}]`);
    while (known.length < 120 && (at = at.getTimeZoneTransition('next'))) {
      known.push([at.epochMilliseconds / 1000, at.offsetNanoseconds / 1e9]);
    }
    expect(changes).toEqual(known);
  },
);
