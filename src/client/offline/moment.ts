import type { Locale } from '../../domain/entries/locale.ts';
import { timeWords } from '../../languages/of-site/times.ts';
import { timeZone } from '../../site/place.ts';

/** An instant (epoch ms) in words, by the clock of the site's country: `tisdag 1 december 2026 klockan 9.00`. */
export function momentIn(locale: Locale, instant: number): string {
  const { tag, onWeekday, dayNumber, clockPrefix, clock } = timeWords[locale];
  // Alone: beside a day, Finnish has another form of it than `onWeekday` knows.
  const [{ value: weekday } = { value: '' }] = new Intl.DateTimeFormat(tag, {
    weekday: 'long',
    timeZone,
  }).formatToParts(instant);
  const format = new Intl.DateTimeFormat(tag, {
    timeZone,
    hourCycle: 'h23',
    ...{ day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  });
  const parts = format.formatToParts(instant);
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  const day = `${onWeekday(weekday)} ${dayNumber(Number(part('day')))} ${part('month')} ${part('year')}`;
  return `${day} ${clockPrefix} ${clock(Number(part('hour')), part('minute').padStart(2, '0'))}`;
}
