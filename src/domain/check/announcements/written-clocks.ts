import { locales, type Locale } from '../../entries/locale.ts';
import { dateWords } from './date-words.ts';

/** A clock time in running text, `index` characters into it. */
export interface WrittenClock {
  text: string;
  index: number;
  hour: number;
  minute: number;
  /** Whether the text says which of two like times it is. */
  isSettled: boolean;
}

/** The clock times that a text names, such as `klockan 2.30`, `1.00 till 2.30` and `02:30`, and no price or version. */
export function writtenClocks(text: string, locale: Locale): WrittenClock[] {
  const { time, before, after } = forms[locale];
  return [...text.matchAll(time)].flatMap(({ index, 0: found, groups = {} }) => {
    const { hour, minute = '0' } = groups;
    const [lead = ''] = before.exec(text.slice(0, index)) ?? [];
    const isSettled = after.test(text.slice(index + found.length)) || settledBefore[locale].test(text.slice(0, index));
    const clock = { text: lead + found, index, hour: Number(hour), minute: Number(minute), isSettled };
    return clock.hour < 24 && clock.minute < 60 ? [clock] : [];
  });
}

/** In Swedish an hour alone is a time after “klockan” and in its range, an hour with minutes after these words too. */
const swedish = {
  clock: String.raw`(?<!\p{L})(?:klockan|kl\.?)\s?`,
  beside: String.raw`(?<!\p{L})(?:från|till|tills|mellan|och|eller|efter|före|innan|sedan|vid)\s`,
  range: String.raw`(?:\s?[–-]\s?|\s(?:till|och|eller)\s)`,
  hours: String.raw`\d{1,2}(?:[.:]\d{2})?`,
};

/** No date, price or size, and no time of the afternoon. */
const notAfter: Record<Locale, string> = {
  sv: String.raw`(?![.:]?\d|\s?(?:kr|kronor|öre|€|%|procent|[kMG]B|em)(?!\p{L})|\s(?:på\s)?(?:eftermiddag|dagen)|\s(?:${dateWords.sv.month})(?!\p{L}))`,
  en: String.raw`(?![.:]?\d|\s?[ap]\.?m)`,
};

const starts: Record<Locale, string> = {
  sv: `(?<=${swedish.clock}|${swedish.clock}${swedish.hours}(?:\\s(?:${dateWords.sv.zone}))?${swedish.range})(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?|(?<=${swedish.beside})(?<hour>\\d{1,2})[.:](?<minute>\\d{2})|(?<![\\d.:])(?<hour>\\d{1,2}):(?<minute>\\d{2})`,
  en: String.raw`(?<![\d.:])(?<hour>\d{1,2}):(?<minute>\d{2})`,
};

/** Where clocks are set back “to 2.00”, the time can only be the second. */
const settledBefore: Record<Locale, RegExp> = {
  sv: new RegExp(`(?:${dateWords.sv.zone}|tillbaka till)\\s(?:${swedish.clock})?$`, 'iu'),
  en: new RegExp(`(?:${dateWords.en.zone}|back to)\\s(?:at\\s)?$`, 'iu'),
};

const forms = Object.fromEntries(
  locales.map((locale) => [
    locale,
    {
      time: new RegExp(`(?:${starts[locale]})${notAfter[locale]}`, 'giu'),
      before: locale === 'sv' ? new RegExp(`${swedish.clock}$`, 'iu') : /$/,
      after: new RegExp(`^[\\s,(]*(?:${dateWords[locale].zone})`, 'iu'),
    },
  ]),
) as Record<Locale, { time: RegExp; before: RegExp; after: RegExp }>;
