import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Announcement } from '../../schema/announcement.ts';
import { states } from './announcement-state.ts';
import { allPhases, eventSpan, isWithin, listSpans, shownPhases, shownSpan } from './announcement-timeline.ts';
import { changes } from './boundaries.ts';

/** Days and full hours around a clock change, so that intervals also cross it. */
const time = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.option(fc.integer({ min: 4, max: 23 })))
  .map(
    ([day, hour]) =>
      `2024-03-${String(day + 3).padStart(2, '0')}${hour === null ? '' : `T${String(hour).padStart(2, '0')}:00`}`,
  );

const kind = fc.constantFrom('change' as const, 'maintenance' as const, 'incident' as const);
const notice = fc.record(
  { kind, showFrom: time, showUntil: time, eventFrom: time, eventUntil: time },
  { requiredKeys: ['showFrom'] },
);

const full = (times: Pick<Announcement, 'showFrom'>): Announcement => ({
  ...{ title: '', kind: 'maintenance' as const, severity: 'info' as const, summary: '', reviewed: '', owner: '' },
  ...times,
});

/** What the content check lets through: nothing ends before it begins. */
const isRight = (announcement: ReturnType<typeof full>) =>
  [shownSpan(announcement), eventSpan(announcement)].every((span) => !span || span.start < span.end);

test('at every instant a notice is in just one phase, state and list, and they change at the known changes only', () => {
  fc.assert(
    fc.property(notice, fc.integer({ min: 0, max: 40 * 24 }), (times, hours) => {
      const announcement = full(times);
      fc.pre(isRight(announcement));
      const instant = Date.UTC(2024, 2, 1) + hours * 3_600_000;
      const known = [-Infinity, ...changes([announcement], []), Infinity];
      for (const spans of [
        allPhases(announcement, 'sv').map(({ span }) => span),
        states(announcement, 'sv').map(({ span }) => span),
        Object.values(listSpans(announcement)),
      ]) {
        const [now, ...others] = spans.filter((span) => isWithin(span, instant));
        expect(others).toEqual([]);
        expect(known).toContain(now?.start);
        expect(known).toContain(now?.end);
      }
    }),
  );
});

test('the banner has a text at just the instants when it shows', () => {
  fc.assert(
    fc.property(notice, fc.integer({ min: 0, max: 40 * 24 }), (times, hours) => {
      const announcement = full(times);
      fc.pre(isRight(announcement));
      const instant = Date.UTC(2024, 2, 1) + hours * 3_600_000;
      const says = shownPhases(announcement, 'sv').some(({ span }) => isWithin(span, instant));
      expect(says).toBe(isWithin(shownSpan(announcement), instant));
    }),
  );
});
