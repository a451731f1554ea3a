/** Shows which passage is read. */
import { rangeOf, type Block } from './blocks.ts';
import rule from './mark.css?inline';
import { addRule } from './style.ts';

addRule(rule);

let marked: Element | undefined;
let last: Range | undefined;

/** Marks a passage of a block, the whole block where a browser cannot mark less, and keeps it in the window. */
export function mark(block: Block, start: number, end: number): void {
  unmark();
  const range = rangeOf(block, start, end);
  if ('highlights' in CSS) CSS.highlights.set('aloud', new Highlight(range));
  else (marked = block.element).setAttribute('data-aloud', '');
  follow(range);
}

/** Marks nothing any longer. */
export function unmark(): void {
  marked?.removeAttribute('data-aloud');
  if ('highlights' in CSS) CSS.highlights.delete('aloud');
}

/** Moves the page on when what is read leaves the window, unless the reader has turned to something else there. */
function follow(range: Range): void {
  const isElsewhere = last && !isBetween(last, 0, innerHeight, 0);
  last = range;
  // The buttons lie over the lower edge.
  if (isElsewhere || isBetween(range, 0, innerHeight - 60, range.getBoundingClientRect().height)) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = range.getBoundingClientRect().top - innerHeight / 4;
  scrollBy({ top, behavior: isCalm ? 'auto' : 'smooth' });
}

/** Whether so much of the height of a passage stands between two lines of the window. */
function isBetween(range: Range, from: number, to: number, height: number): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return Math.min(bottom, to) - Math.max(top, from) >= height;
}
