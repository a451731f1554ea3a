import { writingRules } from '../../../languages/of-site/writing.ts';
import { remembered } from '../../text/remembered.ts';
import type { WholeLocale } from '../../entries/locale.ts';
import { allMonths, numberIn } from '../dates/calendar-words.ts';

/** A day in running text. `weekday` 1 is Monday; `yearsLater` is 1 after a new year within the same date. */
interface WrittenDay {
  weekday?: number;
  day: number;
  month: number;
  yearsLater: number;
}

/** A date in running text, or a first and a last day written together; `year` is that of the first. */
export interface WrittenDate {
  text: string;
  /** Where it begins and ends in the text. */
  index: number;
  end: number;
  linesBefore: number;
  isWeekend: boolean;
  days: WrittenDay[];
  year?: number;
}

/** The dates that a text names by day and month, such as `lördagen den 13 april` and `13–14 April 2024` and `13/4`. */
export function writtenDates(text: string, locale: WholeLocale): WrittenDate[] {
  if (!/\d/.test(text) || !monthOrSlash.test(text)) return [];
  return [...text.matchAll(dateForm(locale))].map((match) => ({
    text: match[0].replace(/\s+/g, ' '),
    index: match.index,
    end: match.index + match[0].length,
    linesBefore: text.slice(0, match.index).split('\n').length - 1,
    ...readDate(match.groups ?? {}, locale),
  }));
}

/** A date has the name of a month, or a slash. Most texts have neither, and the whole form takes long to look for. */
const monthOrSlash = new RegExp(
  allMonths
    .split('|')
    .map((name) => name.slice(0, 3))
    .concat('/')
    .join('|'),
  'i',
);

/** Between two words of a date there may be one line break, not a new paragraph. */
const dateForm = remembered((locale: WholeLocale): RegExp => {
  const words = writingRules[locale].dates;
  const gap = String.raw`(?:[^\S\n]+(?:\n[^\S\n]*)?|\n[^\S\n]*)`;
  const weekday = (name: string) => String.raw`(?<${name}>${words.weekday.replaceAll(String.raw`\s`, gap)})(?!\p{L})`;
  const month = (name: string) => String.raw`(?<${name}>${words.month})(?!\p{L})`;
  const day = (name: string) =>
    String.raw`(?:(?:${words.article})${gap})?(?<${name}>3[01]|[12]\d|0?[1-9])(?:${words.ordinal})?`;
  const of = String.raw`${gap}(?:of${gap})?`;
  const beside = String.raw`(?:,?${gap}\(?)`;
  const range = String.raw`(?:${gap}?[–—‑-]${gap}?|${gap}(?:${words.between})${gap})`;
  const hour = String.raw`\d{1,2}(?:[.:]\d{2})?`;
  const zone = words.zone.replaceAll(' ', gap);
  const clock = String.raw`(?:,?${gap}(?:${words.clock})${gap}${hour}(?:${gap}(?:${zone}))?(?:(?:[–-]|${gap}(?:${words.between})${gap})${hour})?)`;
  const year = (name: string) => String.raw`(?<${name}>(?:19|20)\d{2})(?!\d)`;
  const before = String.raw`(?:(?<weekend>${words.weekend})${beside}(?:(?:${words.article})${gap})?)?(?:${weekday('weekday')}(?:${range}${weekday('secondWeekday')})?${beside})?`;
  const first = String.raw`(?:${day('firstDay')}(?:${of}${month('firstMonth')}(?:,?${gap}${year('firstYear')})?)?${clock}?${range}(?:${weekday('innerWeekday')}${beside})?)?`;
  const last = String.raw`${day('lastDay')}${of}${month('lastMonth')}(?:,?${gap}${year('lastYear')})?`;
  const slashed = String.raw`(?!24/7)(?<slashDay>3[01]|[12]\d|0?[1-9])/(?<slashMonth>1[0-2]|0?[1-9])(?!\d)(?:(?:${gap}|[/-])${year('slashYear')})?(?!/?\d)`;
  const after = String.raw`(?:${gap}?\(${weekday('lastWeekday')}\))?`;
  return new RegExp(String.raw`(?<![\p{L}\d/]|\d[.,:])${before}(?:${first}${last}|${slashed})${after}`, words.flags);
});

type Groups = Record<string, string | undefined>;

function readDate(groups: Groups, locale: WholeLocale): Pick<WrittenDate, 'days' | 'isWeekend' | 'year'> {
  const { weekend, weekday, secondWeekday, innerWeekday, lastWeekday, firstDay, firstMonth, firstYear } = groups;
  const weekdayOf = (name: string | undefined) =>
    name ? numberIn(writingRules[locale].dates.weekdays, name) : undefined;
  const monthOf = (name: string) => Number(name) || numberIn(writingRules[locale].dates.months, name);
  const month = monthOf(groups['lastMonth'] ?? groups['slashMonth'] ?? '');
  const year = Number(groups['lastYear'] ?? groups['slashYear']) || undefined;
  const day = Number(groups['lastDay'] ?? groups['slashDay']);
  const isWeekend = weekend !== undefined;
  if (!firstDay) {
    const only = { day, month, yearsLater: 0, weekday: weekdayOf(secondWeekday ?? weekday ?? lastWeekday) };
    return { days: [only], isWeekend, year };
  }
  const first = { day: Number(firstDay), month: firstMonth ? monthOf(firstMonth) : month, yearsLater: 0 };
  const yearsLater = firstYear && year ? year - Number(firstYear) : Number(first.month > month);
  return {
    days: [
      { ...first, weekday: weekdayOf(weekday) },
      { day, month, yearsLater, weekday: weekdayOf(innerWeekday ?? secondWeekday ?? lastWeekday) },
    ],
    isWeekend,
    year: Number(firstYear) || (year && year - yearsLater),
  };
}
