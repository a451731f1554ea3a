import { edges, isWithin, type Span } from './announcement-timeline.ts';

/** How something that shows during some spans only stands in a page: as of the build, and what a clock makes of it later. */
export interface Dated {
  isNow: boolean;
  /** The instants after the build (epoch ms, in order) at which it is shown or hidden in turn. */
  toggles: number[];
}

/** How something that shows during these spans stands in a page that is built for an instant. */
export function datedAt(spans: readonly Span[], built: number): Dated {
  const isShown = (instant: number) => spans.some((span) => isWithin(span, instant));
  const ahead = [...new Set(spans.flatMap(edges))].filter((edge) => edge > built).sort((a, b) => a - b);
  const isNow = isShown(built);
  return { isNow, toggles: ahead.filter((edge, index) => isShown(edge) !== isShown(ahead[index - 1] ?? built)) };
}

/** A text that holds for a time. */
export interface Turn {
  span: Span;
  text: string;
}

/**
 * The text of an element as of the build, and as data the texts that take its place: `[[instant, text], …]` as JSON, the
 * one of the build first; undefined where none follows. `turns` cover all of time in order.
 */
export function turnsAt(turns: readonly Turn[], built: number): { text: string; turns: string | undefined } {
  const ahead = turns
    .filter(({ span }) => span.end > built)
    .filter(({ text }, index, all) => index === 0 || text !== all[index - 1]?.text);
  const data = ahead.map(({ span, text }, index) => [index === 0 ? 0 : span.start, text]);
  return { text: ahead[0]?.text ?? '', turns: data.length > 1 ? JSON.stringify(data) : undefined };
}
