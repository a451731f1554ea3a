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

/** Texts that take each other's place, each with the instant from which it holds; the first is that of the build. */
export type Said = [from: number, text: string][];

/** What a text says from the build on. `turns` cover all of time in order. */
export function saidFrom(turns: readonly Turn[], built: number): Said {
  return turns
    .filter(({ span }) => span.end > built)
    .map(({ span, text }, index): [number, string] => [index === 0 ? 0 : span.start, text])
    .filter(([, text], index, all) => index === 0 || text !== all[index - 1]?.[1]);
}

/**
 * The text of an element as of the build, and as data the texts that take its place: `[[instant, text], …]` as JSON, the
 * one of the build first; undefined where none follows. `turns` cover all of time in order.
 */
export function turnsAt(turns: readonly Turn[], built: number): { text: string; turns: string | undefined } {
  const said = saidFrom(turns, built);
  return { text: said[0]?.[1] ?? '', turns: said.length > 1 ? JSON.stringify(said) : undefined };
}
