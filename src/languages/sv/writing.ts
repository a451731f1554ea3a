import { capital, halfDay, numericDay } from '../forms.ts';
import { say } from '../../editors/say.ts';
import type { ClockForms, DateForms, WritingRules } from '../language.ts';

const months = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const weekdays = 'mån|tis|ons|tors|fre|lör|sön';
/** Texts that are pasted have them. */
const englishMonths = 'January|February|March|April|May|June|July|August|September|October|November|December';
const partsOfDay = 'morgon|förmiddag|eftermiddag|kväll|natt';

const dates: DateForms = {
  months,
  weekdays,
  flags: 'gisu',
  weekday: String.raw`(?:(?:${weekdays})dag(?:s?(?:${partsOfDay})(?:en)?|en|s)?(?:\s(?:${partsOfDay}))?|(?:mån|tis|ons|tors?|fre|lör|sön)\.?)`,
  month: String.raw`(?:${months}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\.?)`,
  weekend: 'helg(?:en)?',
  article: 'den',
  ordinal: ':?[ea]',
  between: 'och|till|eller|samt|till och med',
  clock: String.raw`kl\.|kl|klockan`,
  zone: 'sommartid|normaltid|vintertid',
};

/** An hour alone is a time after “klockan” and in its range, an hour with minutes after these words too. */
const clock = String.raw`(?<!\p{L})(?:klockan|kl\.?)\s?`;
const beside = String.raw`(?<!\p{L})(?:från|till|tills|mellan|och|eller|efter|före|innan|sedan|vid)\s`;
const range = String.raw`(?:\s?[–-]\s?|\s(?:till|och|eller)\s)`;
const hours = String.raw`\d{1,2}(?:[.:]\d{2})?`;

const clocks: ClockForms = {
  time: `(?<=${clock}|${clock}${hours}(?:\\s(?:${dates.zone}))?${range})(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?|(?<=${beside})(?<hour>\\d{1,2})[.:](?<minute>\\d{2})|(?<![\\d.:])(?<hour>\\d{1,2}):(?<minute>\\d{2})`,
  notAfter: String.raw`(?![.:]?\d|\s?(?:kr|kronor|öre|€|%|procent|[kMG]B|em)(?!\p{L})|\s(?:på\s)?(?:eftermiddag|dagen)|\s(?:${dates.month})(?!\p{L}))`,
  before: new RegExp(`${clock}$`, 'iu'),
  // Where clocks are set back “to 2.00”, the time can only be the second.
  settledBefore: new RegExp(`(?:${dates.zone}|tillbaka till)\\s(?:${clock})?$`, 'iu'),
};

/**
 * What a text in Swedish should be like. Times have the forms that the site gives its own: “klockan” and “till” in full, because a
 * voice says “kl.” as two letters and does not say a dash.
 */
export const writingRules: WritingRules = {
  dates,
  clocks,
  relativeDays: new RegExp(
    `(?<!\\p{L})(?:(?:nu )?i (?:morgon|övermorgon|dag|går|förrgår|kväll|natt|morse|eftermiddag|helgen|veckan)|i(?:morgon|dag|går|kväll|natt|övermorgon)|(?:nu )?på (?:${weekdays})dag|(?:nästa|förra|denna) (?:vecka|månad|helg|(?:${weekdays})dag)|den här (?:veckan|månaden|helgen)|(?:nu )?till helgen)(?!\\p{L}|,? \\(?(?:den |klockan \\S+ den )?\\d)`,
    'giu',
  ),
  times: [
    { form: numericDay, instead: say`Skriv dagen med månadens namn: ${'13 april 2024'}` },
    {
      form: /(?<![\d.])\d{1,2}\.\d{1,2}\.(?:20\d{2}|[2-4]\d)(?!\.?\d)/g,
      instead: say`Skriv dagen med månadens namn: ${'13 april 2024'}`,
    },
    {
      form: /(?:\b(?:kl\.?|klockan)[ \u00a0]?)?(?<![\d:])0?(\d{1,2}):(\d{2})(?![\d:])/gi,
      instead: say`Skriv klockslag med punkt: ${'klockan $1.$2'}`,
    },
    { form: /\bkl\.?[ \u00a0]?(\d{1,2}(?:\.\d{2})?)/gi, instead: say`Skriv ut ordet: ${'klockan $1'}` },
    { form: /\bklockan(\d{1,2}(?:\.\d{2})?)/gi, instead: say`Sätt ett mellanslag efter ${'klockan'}: ${'klockan $1'}` },
    { form: /\bklockan[ \u00a0]0(\d(?:\.\d{2})?)/gi, instead: say`Skriv timmen utan nolla: ${'klockan $1'}` },
    {
      form: /\bklockan[ \u00a0](\d{1,2}(?:\.\d{2})?)[ \u00a0]?[–-][ \u00a0]?(\d{1,2}(?:\.\d{2})?)(?!\d)/gi,
      instead: say`Skriv ${'till'} mellan klockslag: ${'klockan $1 till $2'}`,
    },
    {
      form: /(?<![\d.])((?:1?\d|2[0-4])\.[0-5]\d)[ \u00a0]?[–-][ \u00a0]?((?:1?\d|2[0-4])\.[0-5]\d)(?!\d|\.\d|[ \u00a0]?(?:kr|€|%|procent))/gi,
      instead: say`Skriv ${'till'} mellan klockslag: ${'$1 till $2'}`,
    },
    {
      form: /(?<![\d-])(?:\d{1,2}(?:\.\d{2})?[ \u00a0]?-[ \u00a0]?\d{1,2}(?:\.\d{2})?|\d{4}-\d{4})(?![\d-])/g,
      instead: say`Skriv tankstreck mellan tal: ${'13–14'}`,
    },
    {
      form: /(?<=\d)[ \u00a0]–[ \u00a0](?=\d{1,2}(?:\.\d{2})?(?!\d)[ \u00a0]?(?!\p{L}))/gu,
      instead: say`Skriv tankstreck utan mellanslag mellan tal: ${'13–14'}`,
    },
    {
      form: new RegExp(`(?:${englishMonths}|${months})[ \\u00a0]\\d{1,2}(?:st|nd|rd|th)?,?[ \\u00a0]\\d{4}`, 'gi'),
      instead: say`Skriv dagen före månaden: ${'13 april 2024'}`,
    },
    {
      form: new RegExp(`(\\d{1,2}):?[ea][ \\u00a0](${months})`, 'gi'),
      instead: say`Skriv dagen utan ändelse: ${'$1 $2'}`,
    },
    {
      form: new RegExp(`\\d{1,2}[ \\u00a0](?:${capital(months)})\\b`, 'g'),
      instead: say`Skriv månaden med liten bokstav: ${'13 april'}`,
    },
    {
      form: new RegExp(`(?<=\\p{Ll},?[ \\u00a0])(?:${capital(weekdays)})dag(?:en|ar)?(?!\\p{L})`, 'gu'),
      instead: say`Skriv veckodagen med liten bokstav: ${'måndag'}`,
    },
    { form: halfDay, instead: say`Skriv klockslag från 0 till 24: ${'klockan 15.00'}` },
  ],
  signs: [
    {
      form: /["'´`“‘„]/g,
      say: (found) => say`Här står ${found}. Skriv ${'”citattecken”'} så, och ’ i namn.`,
      instead: (found) => (/["“„]/.test(found) ? '”' : '’'),
    },
  ],
  emptyLinks:
    /^(?:(?:klicka|tryck|se|läs(?: mer)?|gå|följ|kolla|besök)(?: här| hit| på| länken| den här länken)*|(?:läs |få |för )?(?:mer|mera)(?: information| info)?(?: här)?|här|hit|(?:den här |denna |följande )?(?:länk(?:en)?|sida(?:n)?|webbplats(?:en)?|webbsida(?:n)?)|info(?:rmation)?|(?:läs |se |få veta )?(?:mer )?(?:om )?(?:det|detta|den|denna)(?: här)?|vidare|nästa|öppna|ladda ner|detaljer)[.!:…>»→]*$/i,
  clicks: /^(?:klicka|tryck) (?:här|på)\b/i,
  gone: /(?<!\p{L})(?:inte|ej|aldrig|bort|borttag(?:en|et|na)|slut(?:at|ade|ar)|upphör(?:t|de|s)?|i stället|istället|längre|tidigare|ersatts?|ersätts)(?!\p{L})/iu,
  units: 'år|kr|kronor|procent|dag|dagar|timmar|minuter|personer',
  exampleDate: 'lördag 5 december 2026',
};
