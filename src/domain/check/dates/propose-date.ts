import { writtenMinute } from '../../time/written-time.ts';
import { shortened } from '../../fault/quoting.ts';
import { looseDate } from './loose-date.ts';

/** A day, or a day with a clock time if need be. */
export type DateForm = 'day' | 'day or time';

const forms = {
  day: 'Skriv datumet som år-månad-dag, till exempel 2026-11-24.',
  'day or time': 'Skriv dag, eller dag och klockslag, till exempel 2026-11-24 eller 2026-11-24 09:00.',
};

/** What to write instead of a value that is no day or time as they are written here. */
export function proposeDate(value: unknown, form: DateForm): string {
  if (typeof value !== 'string' && typeof value !== 'number') return forms[form];
  const text = String(value).trim();
  const named = `”${shortened(text)}” är inte skrivet som ett datum ska vara.`;
  if (text.length > 60) return `${named} ${forms[form]}`;
  return `${named} ${adviceFor(text, form) ?? forms[form]}`;
}

function adviceFor(text: string, form: DateForm): string | undefined {
  const instant = instantIn(text);
  if (instant !== undefined && form !== 'day') {
    return `Skriv ${writtenMinute(instant)}, som är tiden i Sverige.`;
  }
  const { days = [], lastDay, time } = looseDate(text) ?? {};
  const [first, second] = days;
  if (first && lastDay) {
    return `Ett fält tar bara en dag. Skriv ${first} i fältet för början, och ${lastDay} i fältet för slutet.`;
  }
  const clock = time && form === 'day or time' ? ` ${time}` : '';
  if (first && second) {
    return `Skriv ${first}${clock} om du menar ${inWords(first)}, eller ${second}${clock} om du menar ${inWords(second)}.`;
  }
  if (first && time && form === 'day') return `Här står bara dagen, utan klockslag. Skriv ${first}.`;
  if (first) return `Skriv ${first}${clock}.`;
  if (time) return `Skriv också dagen, till exempel 2026-11-24 ${time}.`;
  if (/^\d{4}$/.test(text)) return `Skriv också månad och dag, till exempel ${text}-11-24.`;
  if (/^\d{4}-\d{1,2}$/.test(text)) return `Skriv också dagen, till exempel ${text.replace(/-(\d)$/, '-0$1')}-24.`;
  if (/tills? vidare|oklart|okänt|tbd|tba/i.test(text)) return 'Ta bort fältet om tiden inte är bestämd.';
  if (/^\d{1,2}(?:[-–]\d{1,2})?(?:\s*\p{L}+|[/.]\d{1,2})$/u.test(text)) return `Skriv också året. ${forms[form]}`;
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

function inWords(day: string): string {
  return Temporal.PlainDate.from(day).toLocaleString('sv-SE', { day: 'numeric', month: 'long' });
}
