import { withWeekday } from '../domain/time/with-weekday.ts';
import { language, tag } from '../editors/of-site.ts';
import * as place from '../site/place.ts';
import { timeWords } from '../languages/of-site/editors.ts';
import { say } from '../editors/say.ts';

/** A day and a clock time as two controls show them; `rest` is what they cannot show: seconds and an offset. */
export interface TimeParts {
  day: string;
  time: string;
  rest: string;
}

/** The parts of a written day or time. Nothing is converted: the text is clock time of the site wherever the browser is. */
export function timeParts(text: string): TimeParts {
  const [, day = '', time = '', rest = ''] =
    /^(\d{4}-\d{2}-\d{2})?(?:[T ]?(\d{2}:\d{2})(.*))?$/.exec(text.trim()) ?? [];
  return { day, time, rest };
}

/** The text for a chosen day and clock time; a day alone is a whole day. */
export function timeText(day: string, time: string): string {
  return [day, time].filter(Boolean).join(' ');
}

/** What a written day or time means, in words: a browser shows 05/12 or 12/05 by its own language. */
export function timeInWords(text: string): string {
  const { day, time } = timeParts(text);
  if (!day)
    return time
      ? say`Välj också en dag.`
      : say`${place.adjective[language].replace(/^./, (letter) => letter.toUpperCase())} tid`;
  const inWords = dayInWords(day);
  if (!time) return say`${inWords}, hela dagen`;
  return say`${inWords} ${clockInWords(time)}, ${place.adjective[language]} tid`;
}

/** What a written day means, in words; empty where there is none. */
export function dayInWords(text: string): string {
  const { day } = timeParts(text);
  if (!day) return '';
  return withWeekday((form) => new Date(`${day}T00:00Z`).toLocaleDateString(tag, { ...form, timeZone: 'UTC' }));
}

/** A clock time as `08:00` in the words of the site: “klockan 8.00”, “at 08:00”. */
export function clockInWords(time: string): string {
  const [hour, minute = ''] = time.split(':');
  return `${timeWords.clockPrefix} ${timeWords.clock(Number(hour), minute)}`;
}

/** The day that it is where the site is, wherever the browser is. */
export function todayHere(now = new Date()): string {
  return now.toLocaleDateString('sv-SE', { timeZone: place.timeZone });
}

/** The day and clock time that it is where the site is, wherever the browser is, as it is written. */
export function nowHere(now = new Date()): string {
  return now.toLocaleString('sv-SE', { timeZone: place.timeZone, dateStyle: 'short', timeStyle: 'short' });
}
