import { startOf, localAt } from '../../time/local-time.ts';
import { allMonths } from './calendar-words.ts';

/** What a text in a form of its own can mean. */
export interface LooseDate {
  /** Days as `2026-04-13`; two where the order of day and month is open, none where no day can be told. */
  days: string[];
  /** The last day of a span such as `13–14 april`. */
  lastDay?: string;
  /** `09:00`, where there is a clock time. */
  time?: string;
  /** Whether no year is written; then the days are those nearest to now. */
  isYearMissing?: boolean;
  /** The last day of the month, where the one that is written does not exist. */
  lastOfMonth?: string;
}

/** Reads a day and a clock time written in a way that people write them; undefined where there is neither. */
export function looseDate(text: string, now: number): LooseDate | undefined {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\[.*\]$| (?:[a-z]+\/[a-z]+|ces?t|(?:gmt|utc)[+-]?[\d:]*|(?:svensk|finländsk|norsk) tid)$/, '')
    .replace(
      /(?:mån|tis|ons|tors|fre|lör|sön)(?:dag)?(?:en)?\b|\b(?:den|mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b|[,]/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  const clock =
    /(?:^|[ t])(?:kl(?:ockan|\.)? ?)?(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.]\d{2}(?:[.,]\d+)?)?(?: ?(?<half>[ap]m))? ?(?:z|[+-]\d{2}:?(?:\d{2})?)?$|(?:^| )(?:kl(?:ockan|\.)? ?(?<bare>\d{1,2})|(?<us>\d{1,2}) ?(?<usHalf>[ap]m))$|t(?<basic>\d{2})(?<basicMinute>\d{2})(?:\d{2})?$/.exec(
      plain,
    );
  const isClock = clock && !/^\d{1,2}\.(?:0?[1-9]|1[0-2])(?:\.\d*)?$/.test(plain);
  const time = isClock ? clockTime(clock.groups ?? {}) : undefined;
  const rest = (isClock ? plain.slice(0, clock.index) : plain).trim();
  const found = daysIn(rest, now) ?? nearestYear(rest, now);
  return found || time ? { days: [], ...found, ...(time ? { time } : {}) } : undefined;
}

function clockTime(groups: Record<string, string | undefined>): string | undefined {
  const { hour, minute, bare, us, basic, basicMinute, half, usHalf } = groups;
  const written = Number(hour ?? bare ?? us ?? basic);
  const isAfternoon = (half ?? usHalf) === 'pm' && written < 12;
  const hours = isAfternoon ? written + 12 : written;
  const minutes = minute ?? basicMinute ?? '00';
  return hours < 24 && Number(minutes) < 60 ? `${String(hours).padStart(2, '0')}:${minutes}` : undefined;
}

type FoundDays = Omit<LooseDate, 'time'>;

/** A day without a year, in the year in which it is nearest to now. */
function nearestYear(text: string, now: number): FoundDays | undefined {
  const { year } = localAt(now);
  const [nearest] = byNearness(
    [year - 1, year, year + 1]
      .flatMap((one) => daysIn(`${text} ${one}`, now) ?? [])
      .filter(({ days: [first] }) => first),
    ({ days: [first = ''] }) => first,
    now,
  );
  return nearest && { ...nearest, isYearMissing: true };
}

function byNearness<T>(items: readonly T[], dayOf: (item: T) => string, now: number): T[] {
  const distance = (item: T) => Math.abs(startOf(dayOf(item)) - now);
  return items.toSorted((a, b) => distance(a) - distance(b));
}

/** Two digits may be the year or the day. A year that is far from now is none that anybody meant. */
function withShortYear([a = '', b = '', c = '']: readonly string[], isSlashed: boolean, now: number): string[] {
  const readings = days([`20${c}`, b, a], [`20${a}`, b, c], ...(isSlashed ? [[`20${c}`, a, b]] : []));
  const near = readings.filter((one) => Math.abs(Number(one.slice(0, 4)) - localAt(now).year) <= 5);
  return byNearness([...new Set(near.length > 0 ? near : readings)], (one) => one, now);
}

function daysIn(text: string, now: number): FoundDays | undefined {
  const ymd = /^(\d{4})[-/. ]+(\d{1,2})[-/. ]+(\d{1,2})\.?$|^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (ymd) return found([ymd[1] ?? ymd[4], ymd[2] ?? ymd[5], ymd[3] ?? ymd[6]]);
  const short = /^(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (short) return { days: days([`20${short[1]}`, short[2], short[3]]) };
  const two = /^(\d{1,2})([-/. ]+)(\d{1,2})[-/. ]+(\d{2})$/.exec(text);
  if (two) return { days: withShortYear([two[1] ?? '', two[3] ?? '', two[4] ?? ''], two[2] === '/', now) };
  const numbers = /^(\d{1,2})([-/. ]+)(\d{1,2})[-/. ]+(\d{4})$/.exec(text);
  if (numbers) {
    const [, first, sign, second, year] = numbers;
    return found([year, second, first], ...(sign === '/' && first !== second ? [[year, first, second]] : []));
  }
  const words =
    /^(\d{1,2})(?:(?::[ae])?(?: ?- ?(\d{1,2}))?)(?:st|nd|rd|th)?\.? ?(?:of )?([a-zåäö]{3,9})\.? ?(\d{4})$/.exec(text);
  if (words) {
    const month = monthOf(words[3]);
    const [lastDay] = days([words[4], month, words[2]]);
    return { ...found([words[4], month, words[1]]), ...(words[2] && lastDay ? { lastDay } : {}) };
  }
  const american = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/.exec(text);
  return american ? found([american[3], monthOf(american[1]), american[2]]) : undefined;
}

function monthOf(word = ''): string | undefined {
  const names = allMonths.toLowerCase().split('|');
  const at = names.findIndex((name) => name.startsWith(word));
  return at < 0 ? undefined : String((at % 12) + 1);
}

/** The days that exist among year, month and day, or the last one of the month that the first of them overshoots. */
function found(...parts: (string | undefined)[][]): FoundDays {
  const existing = days(...parts);
  const [[year, month, day] = []] = parts;
  if (existing.length > 0 || !(Number(month) >= 1 && Number(month) <= 12) || Number(day) > 31)
    return { days: existing };
  const last = Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: 31 });
  return { days: [], lastOfMonth: last.toString() };
}

/** The days that exist among year, month and day. */
function days(...parts: (string | undefined)[][]): string[] {
  return parts.flatMap(([year, month, day]) => {
    try {
      return Temporal.PlainDate.from(
        { year: Number(year), month: Number(month), day: Number(day) },
        { overflow: 'reject' },
      ).toString();
    } catch {
      return [];
    }
  });
}
