import type { AcceptedMethod } from '../../schema/service.ts';
import type { Span } from './announcement-timeline.ts';
import { endOf, startOf } from './stockholm-time.ts';

/** When a service accepts a method; a side that the service leaves open is infinite. */
export function acceptedSpan({ from, until }: AcceptedMethod): Span {
  return { start: from ? startOf(from) : -Infinity, end: until ? endOf(until) : Infinity };
}
