import { edges, isWithin, type Span } from './announcement-timeline.ts';
import type { Announcement } from '../../schema/announcement.ts';
import { fingerprint } from '../text/fingerprint.ts';
import type { PageNotice } from './page-notices.ts';

/** A time during which a notice stands on a page, in full or as a line in a list. */
export interface NoticeSlot<T> {
  notice: T;
  isFull: boolean;
  span: Span;
}

/** So many more stand as lines; the page of all notices has the rest. */
export const mostLines = 3;

/** So many changes of its banners a page carries at most. */
const mostChanges = 3;

/**
 * More than this many notices in full at once bury the page. Of what comes it carries so many in full and all in all, so
 * that it weighs as much with 300 coming notices as with three (test/many-notices.test.ts).
 */
const most = {
  page: { inFull: 3, comingInFull: 2, coming: 3 },
  answer: { inFull: 2, comingInFull: 2, coming: 2 },
};

/**
 * When each notice stands in full and when as a line: of those that are due at any time the first three that may stand in
 * full, on an answer two, and of the others the first three as lines.
 * `notices` are in the order of the page; what has ended by `from` (epoch ms) is left out, and so are changes after
 * `until` and after the first three: by then the page has been built anew. Of what comes, the first two stand in full, in
 * the order of the page, and one more as a line.
 */
export function noticeSlots<T extends Announcement>(
  notices: readonly PageNotice<T>[],
  from: number,
  until = Infinity,
  where: keyof typeof most = 'page',
): NoticeSlot<T>[] {
  const changes = [...new Set(notices.flatMap(({ span }) => edges(span)))]
    .filter((edge) => edge > from && edge <= until)
    .sort((a, b) => a - b)
    .slice(0, mostChanges);
  const times = [-Infinity, ...changes, Infinity];
  const slots: NoticeSlot<T>[] = [];
  for (const [index, start] of times.slice(0, -1).entries()) {
    const end = times[index + 1] ?? Infinity;
    const due = notices.filter(({ span }) => isWithin(span, Math.max(start, from)));
    const inFull = due.filter(({ mayBeFull }) => mayBeFull).slice(0, most[where].inFull);
    const lines = due.filter((one) => !inFull.includes(one)).slice(0, mostLines);
    for (const one of [...inFull, ...lines])
      extend(slots, { notice: one.notice, isFull: inFull.includes(one), span: { start, end } });
  }
  for (const { notice, span } of slots) {
    const spans = notices.filter((one) => one.notice === notice).map((one) => one.span);
    span.start = Math.max(span.start, Math.min(...spans.map(({ start }) => start)));
    span.end = Math.min(span.end, Math.max(...spans.map(({ end }) => end)));
  }
  const placeOf = ({ notice }: NoticeSlot<T>) => notices.findIndex((one) => one.notice === notice);
  return inBounds(slots, from, most[where]).sort((a, b) => placeOf(a) - placeOf(b) || a.span.start - b.span.start);
}

/** Adds a slot, or lengthens the one that it continues. */
function extend<T>(slots: NoticeSlot<T>[], next: NoticeSlot<T>): void {
  const before = slots.find(
    ({ notice, isFull, span }) => notice === next.notice && isFull === next.isFull && span.end === next.span.start,
  );
  if (before) before.span = { start: before.span.start, end: next.span.end };
  else slots.push(next);
}

const saidIn = [
  ...(['title', 'summary', 'severity', 'textBefore', 'textDuring', 'textAfter'] as const),
  ...(['showFrom', 'showUntil', 'eventFrom', 'eventUntil'] as const),
];

/** Names what a notice says, so that a reader who has folded it sees it again when it says something else. */
export function contentHash(announcement: Announcement): string {
  const said = saidIn.map((field) => announcement[field]).join('\n');
  return fingerprint(said).toString(36);
}

/** Leaves out what a page has no room for: of what comes, the soonest stays. What stands already stays as it stands. */
function inBounds<T>(
  slots: readonly NoticeSlot<T>[],
  from: number,
  { comingInFull, coming: mostComing }: { comingInFull: number; coming: number },
): NoticeSlot<T>[] {
  const isComing = ({ span }: NoticeSlot<T>) => span.start > from;
  const coming = slots.filter(isComing).sort((a, b) => a.span.start - b.span.start);
  const inFull = coming.filter(({ isFull }) => isFull).slice(0, comingInFull);
  const inOrder = coming
    .map((slot) => (inFull.includes(slot) ? slot : { ...slot, isFull: false }))
    .sort((a, b) => a.span.start - b.span.start || Number(b.isFull) - Number(a.isFull));
  const kept = [...slots.filter((slot) => !isComing(slot)), ...inOrder.slice(0, mostComing)];
  for (const { notice, span } of inOrder.slice(mostComing)) {
    const before = kept.find((slot) => slot.notice === notice && slot.span.end === span.start);
    if (before) before.span = { start: before.span.start, end: span.end };
  }
  return kept;
}
