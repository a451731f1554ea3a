import type { AcceptedMethod, Service } from '../../schema/service.ts';
import type { Span } from './announcement-timeline.ts';
import { endOf, startOf } from './local-time.ts';

/** When a service accepts a method; a side that the service leaves open is infinite. */
export function acceptedSpan({ from, until }: AcceptedMethod): Span {
  return { start: from ? startOf(from) : -Infinity, end: until ? endOf(until) : Infinity };
}

/** The methods that services accept at an instant (epoch ms) or later, each once. */
export function methodsFrom(instant: number, services: readonly Service[]): string[] {
  const accepted = services.flatMap(({ methods }) => methods.filter((one) => acceptedSpan(one).end > instant));
  return [...new Set(accepted.map(({ method }) => method))];
}
