import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Announcement } from '../../schema/announcement.ts';
import { edges, isWithin, shownSpan } from './announcement-timeline.ts';
import { contentHash, noticeSlots as slotsOf } from './notice-slots.ts';
import { pageNotices } from './page-notices.ts';

const hour = (index: number) => Temporal.PlainDateTime.from('2024-04-02T00:00').add({ hours: index }).toString();

const notice = (title: string, from: number, hours: number): Announcement => ({
  title,
  kind: 'change',
  severity: 'info',
  summary: '',
  reviewed: '2024-01-01',
  owner: '',
  showFrom: hour(from),
  showUntil: hour(from + 1 + hours),
});

/** Of a page that shows everything in full. */
const noticeSlots = (notices: readonly Announcement[], from: number, until?: number) =>
  slotsOf(pageNotices(notices, {}), from, until);

const someNotices = fc
  .array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 12 })
  .map((spans) => spans.map(([from, hours], index) => notice(String(index), from, hours)));

const halfHour = (index: number) => Date.UTC(2024, 3, 1, 22) + index * 1_800_000;
const standingAt = (slots: ReturnType<typeof noticeSlots>, at: number) =>
  slots.filter(({ span }) => isWithin(span, at));

test('as of the build the first three that are due stand in full and the next three as lines', () => {
  fc.assert(
    fc.property(someNotices, fc.nat(500), (notices, hours) => {
      const from = halfHour(hours);
      const due = notices.filter((one) => isWithin(shownSpan(one), from)).slice(0, 6);
      const standing = standingAt(noticeSlots(notices, from), from);
      expect(standing.map(({ notice }) => notice)).toEqual(due);
      expect(standing.map(({ isFull }) => isFull)).toEqual(due.map((_, rank) => rank < 3));
    }),
  );
});

test('at any time later what stands is due and stands once, and little of it is carried', () => {
  fc.assert(
    fc.property(someNotices, fc.nat(500), fc.nat(500), (notices, fromHour, later) => {
      const [from, at] = [halfHour(fromHour), halfHour(fromHour + later)];
      const slots = noticeSlots(notices, from);
      const standing = standingAt(slots, at).map(({ notice }) => notice);
      expect(new Set(standing).size).toBe(standing.length);
      expect(standing.filter((one) => !isWithin(shownSpan(one), at))).toEqual([]);
      const coming = slots.filter(({ span }) => span.start > from);
      expect(coming.length).toBeLessThanOrEqual(4);
      expect(coming.filter(({ isFull }) => isFull).length).toBeLessThanOrEqual(2);
    }),
  );
});

test('where there are few, each stands at all times when it is due', () => {
  fc.assert(
    fc.property(someNotices, fc.nat(500), fc.nat(500), (notices, fromHour, later) => {
      const [from, at] = [halfHour(fromHour), halfHour(fromHour + later)];
      const two = notices.slice(0, 2);
      const changes = [...new Set(two.flatMap((one) => edges(shownSpan(one))))].filter((edge) => edge > from);
      fc.pre(changes.filter((edge) => edge <= at).length <= 3);
      const standing = standingAt(noticeSlots(two, from), at);
      expect(standing.map(({ notice }) => notice)).toEqual(two.filter((one) => isWithin(shownSpan(one), at)));
      expect(standing.every(({ isFull }) => isFull)).toBe(true);
    }),
  );
});

test('a slot goes on over boundaries that do not change it', () => {
  const notices = [notice('long', 0, 100), notice('short', 10, 0)];
  expect(noticeSlots(notices, 0).map(({ notice: { title }, isFull }) => [title, isFull])).toEqual([
    ['long', true],
    ['short', true],
  ]);
});

test('nothing beyond the horizon is carried, and of many changes the first three', () => {
  const three = [notice('now', 0, 500), notice('soon', 10, 500), notice('late', 400, 500)];
  const titles = (notices: Announcement[], until?: number) =>
    noticeSlots(notices, Date.parse(hour(1)), until).map((slot) => slot.notice.title);
  expect(titles(three, Date.parse(hour(300)))).toEqual(['now', 'soon']);
  const many = Array.from({ length: 300 }, (_, index) => notice(String(index), 2 + index, 1));
  expect(titles(many).length).toBeLessThanOrEqual(6);
});

test('a notice whose place changes after the last change that is carried keeps its place until it ends', () => {
  const [first, second] = [notice('a', 0, 20), notice('b', 0, 40)];
  const [, slot] = noticeSlots([first, second], Date.parse(hour(1)), Date.parse(hour(5)));
  expect(slot?.span.end).toBe(shownSpan(second).end);
});

test('what may stand as a line at most does so, and takes no place of what may stand in full', () => {
  const notices = ['a', 'b', 'c', 'd', 'e'].map((title) => notice(title, 0, 100));
  const last = notices.at(-1);
  const placed = pageNotices(notices, {}).map((one) => ({ ...one, mayBeFull: one.notice === last }));
  const slots = slotsOf(placed, Date.parse(hour(1)));
  expect(slots.map(({ notice: { title }, isFull }) => title + (isFull ? '!' : ''))).toEqual(['a', 'b', 'c', 'e!']);
});

test('the hash changes with what is said, and with nothing else', () => {
  const one = notice('a', 0, 0);
  expect(contentHash({ ...one, reviewed: '2025-01-01', owner: 'x' })).toBe(contentHash(one));
  expect(contentHash({ ...one, summary: 'x' })).not.toBe(contentHash(one));
  expect(contentHash({ ...one, showUntil: undefined })).not.toBe(contentHash(one));
});
