import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Announcement } from '../schema/announcement.ts';
import { edges, isWithin, shownSpan } from './announcement-timeline.ts';
import { contentHash, noticeSlots } from './notice-slots.ts';

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

const someNotices = fc
  .array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 12 })
  .map((spans) => spans.map(([from, hours], index) => notice(String(index), from, hours)));

test('up to the last change that is carried the first three that are due stand in full and the next four as lines, each once', () => {
  fc.assert(
    fc.property(someNotices, fc.nat(500), fc.nat(500), (notices, fromHour, atHour) => {
      const [from = 0, at = 0] = [fromHour, atHour]
        .sort((a, b) => a - b)
        .map((index) => Date.UTC(2024, 3, 1, 22) + index * 1_800_000);
      const due = notices.filter((one) => isWithin(shownSpan(one), at)).slice(0, 7);
      const changes = [...new Set(notices.flatMap((one) => edges(shownSpan(one))))].filter((edge) => edge > from);
      fc.pre(changes.filter((edge) => edge <= at).length <= 4);
      const standing = noticeSlots(notices, from).filter(({ span }) => isWithin(span, at));
      expect(standing.map(({ notice }) => notice)).toEqual(due);
      expect(standing.map(({ isFull }) => isFull)).toEqual(due.map((_, rank) => rank < 3));
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

test('nothing beyond the horizon is carried, and of many changes the first four', () => {
  const three = [notice('now', 0, 500), notice('soon', 10, 500), notice('late', 400, 500)];
  const titles = (notices: Announcement[], until?: number) =>
    noticeSlots(notices, Date.parse(hour(1)), until).map((slot) => slot.notice.title);
  expect(titles(three, Date.parse(hour(300)))).toEqual(['now', 'soon']);
  const many = Array.from({ length: 300 }, (_, index) => notice(String(index), 2 + index, 1));
  expect(titles(many).length).toBeLessThanOrEqual(8);
});

test('a notice whose place changes after the last change that is carried keeps its place until it ends', () => {
  const [first, second] = [notice('a', 0, 20), notice('b', 0, 40)];
  const [, slot] = noticeSlots([first, second], Date.parse(hour(1)), Date.parse(hour(5)));
  expect(slot?.span.end).toBe(shownSpan(second).end);
});

test('the hash changes with what is said, and with nothing else', () => {
  const one = notice('a', 0, 0);
  expect(contentHash({ ...one, reviewed: '2025-01-01', owner: 'x' })).toBe(contentHash(one));
  expect(contentHash({ ...one, summary: 'x' })).not.toBe(contentHash(one));
  expect(contentHash({ ...one, showUntil: undefined })).not.toBe(contentHash(one));
});
