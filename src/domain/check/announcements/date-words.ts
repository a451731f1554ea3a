import type { Locale } from '../../entries/locale.ts';
import { months, weekdays } from '../dates/calendar-words.ts';

const partsOfDay = 'morgon|förmiddag|eftermiddag|kväll|natt';

/**
 * The words that dates are written with, as pieces of a regular expression. `zone` says which of two like times is meant,
 * where clocks are set back. English is matched with its capitals, because “may” and “sat” are also verbs.
 */
export const dateWords = {
  sv: {
    flags: 'gisu',
    weekday: String.raw`(?:(?:${weekdays.sv})dag(?:s?(?:${partsOfDay})(?:en)?|en|s)?(?:\s(?:${partsOfDay}))?|(?:mån|tis|ons|tors?|fre|lör|sön)\.?)`,
    month: String.raw`(?:${months.sv}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\.?)`,
    weekend: 'helg(?:en)?',
    article: 'den',
    ordinal: ':?[ea]',
    between: 'och|till|eller|samt|till och med',
    clock: String.raw`kl\.|kl|klockan`,
    zone: 'sommartid|normaltid|vintertid',
  },
  en: {
    flags: 'gsu',
    weekday: String.raw`(?:(?:${weekdays.en})day(?:\s(?:morning|afternoon|evening|night))?|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?)`,
    month: String.raw`(?:${months.en}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)`,
    weekend: String.raw`(?<!(?:[Hh]oliday|Easter|Christmas|Midsummer|[Ll]ong)\s)[Ww]eekend`,
    article: 'of the|on the|of|on|the',
    ordinal: 'st|nd|rd|th',
    between: 'and|to|or|until|up to and including',
    clock: 'at|from',
    zone: '(?:summer|standard|winter) time',
  },
} satisfies Record<Locale, object>;
