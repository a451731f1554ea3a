import { capital, halfDay, numericDay } from '../forms.ts';
import { say } from '../../editors/say.ts';
import type { ClockForms, DateForms, WritingRules } from '../language.ts';

const months = 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember';
const weekdays = 'man|tirs|ons|tors|fre|lør|søn';
/** Texts that are pasted have them. */
const englishMonths = 'January|February|March|April|May|June|July|August|September|October|November|December';
const partsOfDay = 'morgen|formiddag|ettermiddag|kveld|natt';

const dates: DateForms = {
  months,
  weekdays,
  flags: 'gisu',
  weekday: String.raw`(?:(?:${weekdays})dag(?:s?(?:${partsOfDay})(?:en)?|en|s)?(?:\s(?:${partsOfDay}))?|(?:man|tirs?|ons?|tors?|fre|lør|søn)\.?)`,
  month: String.raw`(?:${months}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|des)\.?)`,
  weekend: 'helg(?:en|a)?',
  article: 'den',
  ordinal: String.raw`\.|de|te|nde`,
  between: 'og|til|eller|samt|til og med',
  clock: String.raw`kl\.|kl|klokken|klokka`,
  zone: 'sommertid|normaltid|vintertid',
};

/** An hour alone is a time after “klokken” and in its range, an hour with minutes after these words too. */
const clock = String.raw`(?<!\p{L})(?:klokk(?:en|a)|kl\.?)\s?`;
const beside = String.raw`(?<!\p{L})(?:fra|til|mellom|og|eller|etter|før|innen|siden|ved)\s`;
const range = String.raw`(?:\s?[–-]\s?|\s(?:til|og|eller)\s)`;
const hours = String.raw`\d{1,2}(?:[.:]\d{2})?`;

const clocks: ClockForms = {
  time: `(?<=${clock}|${clock}${hours}(?:\\s(?:${dates.zone}))?${range})(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?|(?<=${beside})(?<hour>\\d{1,2})[.:](?<minute>\\d{2})|(?<![\\d.:])(?<hour>\\d{1,2}):(?<minute>\\d{2})`,
  notAfter: String.raw`(?!\.?\s(?:${dates.month})(?!\p{L})|[.:]?\d|\s?(?:kr|kroner|øre|€|%|prosent|[kMG]B)(?!\p{L})|\s(?:om\s)?(?:ettermiddagen|dagen))`,
  before: new RegExp(`${clock}$`, 'iu'),
  // Where clocks are set back “to 2.00”, the time can only be the second.
  settledBefore: new RegExp(`(?:${dates.zone}|tilbake til)\\s(?:${clock})?$`, 'iu'),
};

/** What a text in Norwegian should be like. Times have the forms that the site gives its own: “klokken” and “til” in full. */
export const writingRules: WritingRules = {
  dates,
  clocks,
  relativeDays: new RegExp(
    `(?<!\\p{L})(?:(?:nå )?i (?:morgen|overmorgen|dag|går|forgårs|kveld|natt|morges|ettermiddag|formiddag|helgen|helga)|(?:nå )?på (?:${weekdays})dag|(?:neste|forrige|denne) (?:uken?|uka|måned(?:en)?|helgen?|helga|(?:${weekdays})dag)|(?:nå )?til (?:helgen|helga|uken|uka))(?!\\p{L}|,? \\(?(?:den |klokken \\S+ den )?\\d)`,
    'giu',
  ),
  times: [
    { form: numericDay, instead: say`Skriv dagen med månadens namn: ${'13. april 2024'}` },
    {
      form: /(?<![\d.])\d{1,2}\.\d{1,2}\.(?:20\d{2}|[2-4]\d)(?!\.?\d)/g,
      instead: say`Skriv dagen med månadens namn: ${'13. april 2024'}`,
    },
    {
      form: /(?:\b(?:kl\.?|klokk(?:en|a))[ \u00a0]?)?(?<![\d:])\d{1,2}:\d{2}(?![\d:])/gi,
      instead: say`Skriv klockslag med punkt: ${'klokken 9.00'}`,
    },
    { form: /\bkl\.?[ \u00a0]?(\d{1,2}(?:\.\d{2})?)/gi, instead: say`Skriv ut ordet: ${'klokken $1'}` },
    { form: /\bklokken(\d{1,2}(?:\.\d{2})?)/gi, instead: say`Sätt ett mellanslag efter ${'klokken'}: ${'klokken $1'}` },
    { form: /\bklokken[ \u00a0]0(\d(?:\.\d{2})?)/gi, instead: say`Skriv timmen utan nolla: ${'klokken $1'}` },
    {
      form: /\bklokken[ \u00a0](\d{1,2}(?:\.\d{2})?)[ \u00a0]?[–-][ \u00a0]?(\d{1,2}(?:\.\d{2})?)(?!\d)/gi,
      instead: say`Skriv ${'til'} mellan klockslag: ${'klokken $1 til $2'}`,
    },
    {
      form: /(?<![\d.])((?:1?\d|2[0-4])\.[0-5]\d)[ \u00a0]?[–-][ \u00a0]?((?:1?\d|2[0-4])\.[0-5]\d)(?!\d|\.\d|[ \u00a0]?(?:kr|€|%|prosent))/gi,
      instead: say`Skriv ${'til'} mellan klockslag: ${'$1 til $2'}`,
    },
    {
      form: /(?<![\d-])(?:\d{1,2}\.?[ \u00a0]?-[ \u00a0]?\d{1,2}|\d{4}-\d{4})(?![\d-])/g,
      instead: say`Skriv tankstreck mellan tal: ${'13–14'}`,
    },
    {
      form: /(?<=\d\.?)[ \u00a0]–[ \u00a0](?=\d{1,2}(?!\d))/g,
      instead: say`Skriv tankstreck utan mellanslag mellan tal: ${'13.–14. april'}`,
    },
    {
      form: new RegExp(`(?:${englishMonths}|${months})[ \\u00a0]\\d{1,2}(?:st|nd|rd|th)?,?[ \\u00a0]\\d{4}`, 'gi'),
      instead: say`Skriv dagen före månaden: ${'13. april 2024'}`,
    },
    {
      form: new RegExp(`\\d{1,2}\\.?[ \\u00a0](?:${capital(months)})(?!\\p{L})`, 'gu'),
      instead: say`Skriv månaden med liten bokstav: ${'13. april'}`,
    },
    {
      form: new RegExp(`(?<![\\d.])(\\d{1,2})(?:de|te|nde)?[ \\u00a0](${months})(?!\\p{L})`, 'gu'),
      instead: say`Sätt punkt efter dagens nummer: ${'$1. $2'}`,
    },
    {
      form: new RegExp(`(?<=\\p{Ll},?[ \\u00a0])(?:${capital(weekdays)})dag(?:en|er)?(?!\\p{L})`, 'gu'),
      instead: say`Skriv veckodagen med liten bokstav: ${'mandag'}`,
    },
    { form: halfDay, instead: say`Skriv klockslag från 0 till 24: ${'klokken 15.00'}` },
  ],
  signs: [
    { form: /["'´`“”‘„]/g, say: (found) => say`Här står ${found}. Skriv ${'«anførselstegn»'} så, och ’ i namn.` },
  ],
  emptyLinks:
    /^(?:(?:klikk|trykk|se|les(?: mer)?|gå|følg|sjekk|besøk)(?: her| hit| på| lenken| denne lenken)*|(?:les |få |for )?mer(?: informasjon| info)?(?: her)?|her|hit|(?:denne |følgende )?(?:lenken?|siden?|nettsted(?:et)?|nettsiden?)|info(?:rmasjon)?|(?:les |se |få vite )?(?:mer )?(?:om )?(?:det|dette|den|denne)(?: her)?|videre|neste|åpne|last ned|detaljer)[.!:…>»→]*$/i,
  clicks: /^(?:klikk|trykk) (?:her|på)(?!\p{L})/iu,
  gone: /(?<!\p{L})(?:ikke|aldri|bort|fjern(?:et|a|es)|slutt(?:et|er)?|opphør(?:t|te|er)?|i stedet|lenger|tidligere|erstatte(?:t|s))(?!\p{L})/iu,
  units: 'år|kr|kroner|prosent|dager?|timer|minutter|personer',
  exampleDate: 'lørdag 5. desember 2026',
};
