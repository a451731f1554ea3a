import { halfDay, numericDay } from '../forms.ts';
import { say } from '../../editors/say.ts';
import type { ClockForms, DateForms, WritingRules } from '../language.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const weekdays = 'Mon|Tues|Wednes|Thurs|Fri|Satur|Sun';

const dates: DateForms = {
  months,
  weekdays,
  flags: 'gsu',
  weekday: String.raw`(?:(?:${weekdays})day(?:\s(?:morning|afternoon|evening|night))?|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?)`,
  month: String.raw`(?:${months}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)`,
  weekend: String.raw`(?<!(?:[Hh]oliday|Easter|Christmas|Midsummer|[Ll]ong)\s)[Ww]eekend`,
  article: 'of the|on the|of|on|the',
  ordinal: 'st|nd|rd|th',
  between: 'and|to|or|until|up to and including',
  clock: 'at|from',
  zone: '(?:summer|standard|winter) time',
};

const clocks: ClockForms = {
  time: String.raw`(?<![\d.:])(?<hour>\d{1,2}):(?<minute>\d{2})`,
  notAfter: String.raw`(?![.:]?\d|\s?[ap]\.?m)`,
  before: /$/,
  // Where clocks are set back “to 2.00”, the time can only be the second.
  settledBefore: new RegExp(`(?:${dates.zone}|back to)\\s(?:at\\s)?$`, 'iu'),
};

/** What a text in English should be like. “may” and “sat” are also verbs, so dates are matched with their capitals. */
export const writingRules: WritingRules = {
  dates,
  clocks,
  relativeDays: new RegExp(
    `(?<!\\p{L})(?:tomorrow|today|tonight|yesterday|this (?:morning|afternoon|evening|week|weekend|month)|(?:next|last) (?:week|weekend|month|(?:${weekdays})day)|on (?:${weekdays})day)(?!\\p{L}|,? \\(?\\d)`,
    'giu',
  ),
  times: [
    { form: numericDay, instead: say`Skriv dagen med månadens namn: ${'13 April 2024'}` },
    {
      form: new RegExp(`(?:${months})[ \\u00a0]\\d{1,2}(?:st|nd|rd|th)?(?!\\d)`, 'g'),
      instead: say`Skriv dagen före månaden: ${'13 April 2024'}`,
    },
    {
      form: new RegExp(`\\d{1,2}(?:st|nd|rd|th)[ \\u00a0](?:of )?(?:${months})`, 'gi'),
      instead: say`Skriv dagen utan ändelse: ${'13 April 2024'}`,
    },
    { form: halfDay, instead: say`Skriv klockslag från 0 till 24: ${'15:00'}` },
    { form: /\bat[ \u00a0]\d{1,2}\.\d{2}(?!\d)/gi, instead: say`Skriv klockslag med kolon: ${'at 15:00'}` },
    {
      form: /(?<![\d:])\d{1,2}:\d{2}[ \u00a0]?[–-][ \u00a0]?\d{1,2}:\d{2}(?![\d:])/g,
      instead: say`Skriv ${'to'} mellan klockslag: ${'from 09:00 to 15:30'}`,
    },
    {
      form: /(?<![\d-])(?:\d{1,2}(?::\d{2})?[ \u00a0]?-[ \u00a0]?\d{1,2}(?::\d{2})?|\d{4}-\d{4})(?![\d-])/g,
      instead: say`Skriv tankstreck mellan tal: ${'13–14'}`,
    },
  ],
  signs: [
    { form: /["'´`„]/g, say: (found) => say`Här står ${found}. Skriv ${'“quotation marks”'} så, och ’ i don’t.` },
  ],
  emptyLinks:
    /^(?:(?:click|press|tap|see|read|go|follow|visit|look)(?: more| here| on| it| this)*|(?:read |learn |find out |for |see )?(?:more|further)(?: info(?:rmation)?)?(?: here)?|here|(?:this |the |following )?(?:link|page|site|website)|info(?:rmation)?|details|next|open|download|continue)[.!:…>»→]*$/i,
  clicks: /^(?:click|tap|press) (?:here|on)\b/i,
  gone: /(?<!\p{L})(?:not|cannot|\p{L}+n[’']t|never|removed|gone|ended|ends|stopped|withdrawn|replaced|instead|no longer|anymore|previously|formerly|used to)(?!\p{L})/iu,
  units: 'years?|kronor|SEK|euros?|percent|days?|hours?|minutes?|people',
  exampleDate: 'Saturday 5 December 2026',
};
