import { stateAt, type State } from '../announcement-state.ts';
import { shownSpan } from '../announcement-timeline.ts';
import { fingerprint } from '../fingerprint.ts';
import { startOf } from '../stockholm-time.ts';
import type { Notice } from './notice.ts';
import { substanceOf } from './substance.ts';

/** What is new in the last word on a notice: the notice itself, a change in it, or how it went with what it is about. */
export type NewsName = 'first' | 'changed' | 'over' | 'done' | 'inForce' | 'withdrawn';

/** The last word on a notice. */
export interface News {
  name: NewsName;
  state: State;
  /** When it came, in epoch ms. */
  since: number;
  /** Names it among all words on all notices: the same for as long as nothing in substance changes. */
  id: string;
}

/**
 * The last word on a notice as of an instant. Feed readers show what they have not seen the name of, and nothing else, so
 * a change in substance, an end and a withdrawal are each a word of their own. Undefined for what nobody has been told:
 * it does not show yet, or was withdrawn before it did. Throws TimeFault.
 */
export function newsOf(notice: Notice, instant: number): News | undefined {
  const shown = shownSpan(notice).start;
  const changed = notice.updated ? startOf(notice.updated) : undefined;
  if (instant < shown || (notice.withdrawn && changed !== undefined && changed <= shown)) return undefined;
  const state = stateAt(notice, instant, notice.lang);
  const isChanged = changed !== undefined && changed > shown;
  const outcome = outcomeOf(notice, state, shown);
  const name = outcome ?? (isChanged ? 'changed' : 'first');
  const told = [...Object.values(substanceOf(notice)), isChanged ? changed : '', name];
  return {
    name,
    state,
    since: Math.max(
      shown,
      changed ?? (notice.withdrawn ? startOf(notice.reviewed) : shown),
      outcome ? state.span.start : shown,
    ),
    id: fingerprint(told.join('\n')).toString(36),
  };
}

/** How it went with what a notice is about, where that is news to somebody who knows the notice. */
function outcomeOf({ eventUntil }: Notice, { name, span }: State, shown: number): NewsName | undefined {
  if (name === 'withdrawn' || name === 'over') return name;
  if (name === 'done' && span.start > shown) return eventUntil ? 'done' : 'inForce';
  return undefined;
}
