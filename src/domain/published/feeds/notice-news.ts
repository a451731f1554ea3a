import { stateAt, type State } from '../../time/announcement-state.ts';
import { shownSpan } from '../../time/announcement-timeline.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { startOf } from '../../time/local-time.ts';
import type { Notice } from '../../entries/entry.ts';
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
  /** Whether nobody has been told anything of the notice before. */
  isFirst: boolean;
  /** The id of the word that it follows, where the notice tells. */
  before: string | undefined;
}

/**
 * The last word on a notice as of an instant. Feed readers show what they have not seen the name of, and nothing else, so
 * a change in substance, an end and a withdrawal are each a word of their own. Undefined for what nobody has been told:
 * it does not show yet, or was withdrawn before it did. Throws TimeFault.
 *
 * A notice says how it is and not how it was. So a change in substance that its editor has not noted in `updated` is a
 * word of its own, but with the name and the time of the one before; what a change or a withdrawal follows is not known;
 * and a withdrawn notice that is altered is withdrawn anew.
 */
export function newsOf(notice: Notice, instant: number): News | undefined {
  const shown = shownSpan(notice).start;
  const changed = notice.updated ? startOf(notice.updated) : undefined;
  if (instant < shown || (notice.withdrawn && changed !== undefined && changed <= shown)) return undefined;
  const state = stateAt(notice, instant, notice.lang);
  const outcome = outcomeOf(notice, state, shown);
  const isChanged = changed !== undefined && changed > shown;
  const name = outcome && !(isChanged && isAfter(notice, state, changed)) ? outcome : isChanged ? 'changed' : 'first';
  const told = [...Object.values(substanceOf(notice)), isChanged ? changed : '', name];
  const since = Math.max(
    shown,
    changed ?? (notice.withdrawn ? startOf(notice.reviewed) : shown),
    outcome ? state.span.start : shown,
  );
  return {
    name,
    state,
    since,
    id: fingerprint(told.join('\n')).toString(36),
    isFirst: name === 'first' || (name === 'over' && since === shown),
    before: wordBefore(notice, name, state, changed),
  };
}

/** How it went with what a notice is about, where that is news to somebody who knows the notice. */
function outcomeOf({ eventUntil }: Notice, { name, span }: State, shown: number): NewsName | undefined {
  if (name === 'withdrawn' || name === 'over') return name;
  if (name === 'done' && span.start > shown) return eventUntil ? 'done' : 'inForce';
  return undefined;
}

/**
 * Whether a change came after the outcome and is not the note of it. A withdrawal is one, and so is an end that nobody
 * plans, of a fault or of what has no end in its event: it is noted when it has come, here within a day.
 */
function isAfter({ kind, eventUntil }: Notice, { name, span }: State, changed: number): boolean {
  if (name === 'withdrawn') return false;
  const isPlanned = name === 'done' || (kind !== 'incident' && eventUntil);
  return changed > (isPlanned ? span.start : span.start + day);
}

const day = 24 * 60 * 60_000;

/**
 * What an outcome follows says the same as the notice does. What a change follows had another id, because it said
 * something else; a withdrawal may follow such a change, for `updated` is the time of the last one alone.
 */
function wordBefore(notice: Notice, name: NewsName, { span }: State, changed = -Infinity): string | undefined {
  const isOutcome = name === 'over' || name === 'done' || name === 'inForce';
  return isOutcome && changed < span.start ? newsOf(notice, span.start - 1)?.id : undefined;
}
