import { writtenMinute } from '../../time/written-time.ts';
import { shortened } from '../../fault/quoting.ts';
import { looseDate } from './loose-date.ts';
import { say } from '../../../editors/say.ts';
import { language, tag } from '../../../editors/of-site.ts';
import * as place from '../../../site/place.ts';

/** A day, or a day with a clock time if need be. */
export type DateForm = 'day' | 'day or time';

const forms = {
  day: say`Skriv datumet som år-månad-dag, till exempel 2026-11-24.`,
  'day or time': say`Skriv dag, eller dag och klockslag, till exempel 2026-11-24 eller 2026-11-24 09:00.`,
};

/** What to write instead of a value that is no day or time as they are written here. `now` in epoch ms. */
export function proposeDate(value: unknown, form: DateForm, now: number): string {
  if (typeof value !== 'string' && typeof value !== 'number') return forms[form];
  const text = String(value).trim();
  const named = say`”${shortened(text)}” är inte skrivet som ett datum ska vara.`;
  if (text.length > 60) return `${named} ${forms[form]}`;
  return `${named} ${adviceFor(text, form, now) ?? forms[form]}`;
}

function adviceFor(text: string, form: DateForm, now: number): string | undefined {
  const instant = instantIn(text);
  if (instant !== undefined && form !== 'day') {
    return say`Skriv ${writtenMinute(instant)}, som är tiden i ${place.country[language]}.`;
  }
  const span = form === 'day or time' && clockSpanIn(text, now);
  if (span) return span;
  const { days = [], lastDay, time, isYearMissing, lastOfMonth } = looseDate(text, now) ?? {};
  const [first, second] = days;
  const missing = isYearMissing ? say`Året saknas. ` : '';
  if (first && lastDay) {
    return say`${missing}Ett fält tar bara en dag. Skriv ${first} i fältet för början, och ${lastDay} i fältet för slutet.`;
  }
  const clock = time && form === 'day or time' ? ` ${time}` : '';
  if (first && second) {
    const year = first.slice(0, 4) === second.slice(0, 4) ? undefined : 'numeric';
    return say`${missing}Skriv ${first}${clock} om du menar ${inWords(first, year)}, eller ${second}${clock} om du menar ${inWords(second, year)}.`;
  }
  if (first && time && form === 'day') return say`${missing}Här står bara dagen, utan klockslag. Skriv ${first}.`;
  if (first) return say`${missing}Skriv ${first}${clock}.`;
  if (lastOfMonth) return say`Den dagen finns inte. Sista dagen i den månaden är ${lastOfMonth}.`;
  if (time) return say`Skriv också dagen, till exempel 2026-11-24 ${time}.`;
  if (/^\d{4}$/.test(text)) return say`Skriv också månad och dag, till exempel ${text}-11-24.`;
  if (/^\d{4}-\d{1,2}$/.test(text)) return say`Skriv också dagen, till exempel ${text.replace(/-(\d)$/, '-0$1')}-24.`;
  if (/tills? vidare|oklart|okänt|tbd|tba/i.test(text)) return say`Ta bort fältet om tiden inte är bestämd.`;
  return undefined;
}

/** The instant of a full time stamp, which has an offset or the name of a zone. */
function instantIn(text: string): number | undefined {
  try {
    return (/\]$/.test(text) ? Temporal.ZonedDateTime : Temporal.Instant).from(text).epochMilliseconds;
  } catch {
    return undefined;
  }
}

/** Two clock times in one field, such as `2026-12-05 22.00–06.00`, where the second may be on the day after. */
function clockSpanIn(text: string, now: number): string | undefined {
  const [, before = '', from = '', to = ''] =
    /^(.*?)(\d{1,2}(?:[.:]\d{2})?)\s?[-–]\s?(\d{1,2}[.:]\d{2}|(?<=[.:]\d{2}\s?[-–]\s?|kl(?:ockan|\.)? ?\d{1,2}\s?[-–]\s?)\d{1,2})$/i.exec(
      text,
    ) ?? [];
  const asClock = (time: string) => looseDate(`${before.replace(/kl(?:ockan|\.)? ?$/i, '')} kl ${time}`, now);
  const [start, end] = from ? [asClock(from), asClock(to)] : [];
  const [day] = start?.days ?? [];
  if (!day || !start?.time || !end?.time) return undefined;
  const isNextDay = end.time <= start.time;
  const lastDay = isNextDay ? Temporal.PlainDate.from(day).add({ days: 1 }).toString() : day;
  return say`Ett fält tar bara en tid. Skriv ${day} ${start.time} i fältet för början, och ${lastDay} ${end.time} i fältet för slutet.`;
}

function inWords(day: string, year: 'numeric' | undefined): string {
  return Temporal.PlainDate.from(day).toLocaleString(tag, { day: 'numeric', month: 'long', ...(year && { year }) });
}
