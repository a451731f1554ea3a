import { defaultLocale } from '../domain/entries/locale.ts';
import { stateAt } from '../domain/time/announcement-state.ts';
import { isWithin, shownSpan, type Span } from '../domain/time/announcement-timeline.ts';
import { TimeFault } from '../domain/time/local-time.ts';
import { announcement } from '../schema/announcement.ts';
import { noticeWords } from '../languages/of-site/editors.ts';
import { tag } from '../editors/of-site.ts';
import * as place from '../site/place.ts';
import { say } from '../editors/say.ts';

/** What the list of notices says of one, under names that no field has: the editor sorts and groups by them. */
export interface Listed {
  /** The heading that it stands under; in the order of the alphabet what shows now is first. */
  $group: string;
  /** How it is with it, and when it shows. */
  $state: string;
}

const times = announcement.pick({
  ...{ kind: true, showFrom: true, showUntil: true, eventFrom: true, eventUntil: true, withdrawn: true },
});

/** How a notice stands in the list at an instant. Of one whose times cannot be read it says so. */
export function listedNotice(fields: Record<string, unknown>, now = Date.now()): Listed {
  const read = Object.keys(times.shape).map((field) => [field, fields[field]]);
  const { data } = times.safeParse(Object.fromEntries(read));
  try {
    if (data) return listed({ ...data, ...rest }, now);
  } catch (error) {
    if (!(error instanceof TimeFault)) throw error;
  }
  return { $group: say`Ofullständiga`, $state: say`tider saknas eller är fel` };
}

/** No state depends on them. */
const rest = { title: '', severity: 'info', summary: '', reviewed: '', owner: '' } as const;

function listed(notice: Parameters<typeof stateAt>[0], now: number): Listed {
  const shown = shownSpan(notice);
  const { name } = stateAt(notice, now, defaultLocale);
  const dates = say`visas ${daysOf(shown)}`;
  if (notice.withdrawn) return { $group: say`Återkallade`, $state: dates };
  const group = isWithin(shown, now) ? say`Aktuella` : now < shown.start ? say`Kommande` : say`Tidigare`;
  return { $group: group, $state: `${noticeWords.states[name].toLowerCase()}, ${dates}` };
}

function daysOf({ start, end }: Span): string {
  if (end === Infinity) return say`från ${day(start)}, tills vidare`;
  // A day that counts to its end ends as the next one begins.
  const last = day(end - 1);
  return day(start) === last ? last : say`${day(start)} till ${last}`;
}

function day(instant: number): string {
  const form = { day: 'numeric', month: 'short', year: 'numeric', timeZone: place.timeZone } as const;
  return new Date(instant).toLocaleDateString(tag, form);
}
