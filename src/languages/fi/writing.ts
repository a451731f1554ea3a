import { capital, halfDay, numericDay } from '../forms.ts';
import { say } from '../../editors/say.ts';
import type { ClockForms, DateForms, WritingRules } from '../language.ts';

const months =
  'tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu';
const weekdays = 'maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai';
/** Texts that are pasted have them. */
const englishMonths = 'January|February|March|April|May|June|July|August|September|October|November|December';
const partsOfDay = 'aamu|aamupäivä|iltapäivä|ilta|illa|yö';

const dates: DateForms = {
  months,
  weekdays,
  flags: 'gisu',
  weekday: String.raw`(?:(?:${weekdays}|keskiviiko)(?:na|sta|hin|on|ksi|ta|n|a)?(?:-?(?:${partsOfDay})\p{L}*)?(?:\s(?:${partsOfDay})\p{L}*)?|(?:ma|ti|ke|to|pe|la|su)\.?)`,
  month: String.raw`(?:${months})(?:ta|n|ssa|sta|hun)?`,
  weekend: String.raw`viikonlo(?:ppu|pu)\p{L}*`,
  // The language has none.
  article: '(?!)',
  ordinal: String.raw`\.|:n|:nä`,
  between: 'ja|tai|sekä',
  clock: String.raw`kello|klo\.|klo`,
  zone: '(?:kesä|normaali|talvi)aikaa?',
};

/** An hour is a time after “kello” and in its range. */
const clock = String.raw`(?<!\p{L})(?:kello|klo\.?)\s?`;
const range = String.raw`(?:\s?[–-]\s?|\s(?:ja|tai)\s)`;
const hours = String.raw`\d{1,2}(?:[.:]\d{2})?`;

const clocks: ClockForms = {
  time: `(?<=${clock}|${clock}${hours}(?:\\s(?:${dates.zone}))?${range})(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?|(?<![\\d.:])(?<hour>\\d{1,2}):(?<minute>\\d{2})`,
  notAfter: String.raw`(?!\.?\s(?:${dates.month})(?!\p{L})|[.:]?\d|\.\d|\s?(?:€|euro|%|prosent|[kMG][tB])|\s(?:iltapäivällä|illalla))`,
  before: new RegExp(`${clock}$`, 'iu'),
  // Where clocks are set back “to 3.00”, the time can only be the second.
  settledBefore: new RegExp(`(?:${dates.zone}|takaisin|taaksepäin)\\s(?:${clock})?$`, 'iu'),
};

/** What a text in Finnish should be like. Times have the forms that the site gives its own: “kello” in full, and a dash. */
export const writingRules: WritingRules = {
  dates,
  clocks,
  relativeDays: new RegExp(
    `(?<!\\p{L})(?:huomen(?:na|aamuna|illalla)|huomisaamuna|ylihuomenna|tänään|eilen|toissapäivänä|tänä (?:aamuna|iltana|yönä|viikonloppuna)|viime yönä|(?:ensi|viime) (?:viikolla|viikonloppuna|kuussa|(?:${weekdays})na)|tällä viikolla|tässä kuussa|(?:${weekdays})na)(?!\\p{L}|,? \\(?(?:kello \\S+ )?\\d)`,
    'giu',
  ),
  times: [
    { form: numericDay, instead: say`Skriv dagen med månadens namn: ${'13. huhtikuuta 2024'}` },
    {
      form: /(?<![\d.])(?:\d{1,2}\.(?:\d{1,2}\.)?[ \u00a0]?[–-][ \u00a0]?)?\d{1,2}\.\d{1,2}\.(?:20\d{2}|[2-4]\d)?(?!\.?\d)/g,
      instead: say`Skriv dagen med månadens namn: ${'13. huhtikuuta 2024'}`,
    },
    {
      form: /(?:\b(?:klo\.?|kello)[ \u00a0]?)?(?<![\d:])\d{1,2}:\d{2}(?![\d:])/gi,
      instead: say`Skriv klockslag med punkt: ${'kello 9.00'}`,
    },
    { form: /\bklo\.?[ \u00a0]?(\d{1,2}(?:\.\d{2})?)/gi, instead: say`Skriv ut ordet: ${'kello $1'}` },
    { form: /\bkello(\d{1,2}(?:\.\d{2})?)/gi, instead: say`Sätt ett mellanslag efter ${'kello'}: ${'kello $1'}` },
    { form: /\bkello[ \u00a0]0(\d(?:\.\d{2})?)/gi, instead: say`Skriv timmen utan nolla: ${'kello $1'}` },
    {
      form: /\bkello[ \u00a0](\d{1,2}(?:\.\d{2})?)(?:[ \u00a0][–-][ \u00a0]?|[–-][ \u00a0]|-)(\d{1,2}(?:\.\d{2})?)(?![\d.])/gi,
      instead: say`Skriv tankstreck utan mellanslag mellan klockslag: ${'kello $1–$2'}`,
    },
    {
      form: /(?<![\d-])(?:\d{1,2}\.?[ \u00a0]?-[ \u00a0]?\d{1,2}|\d{4}-\d{4})(?![\d-])/g,
      instead: say`Skriv tankstreck mellan tal: ${'13–14'}`,
    },
    {
      form: /(?<![\d.])\d{1,2}\.?[ \u00a0]–[ \u00a0]\d{1,2}(?!\.?\d)/g,
      instead: say`Skriv tankstreck utan mellanslag mellan tal: ${'13.–14. huhtikuuta'}`,
    },
    {
      form: new RegExp(`(?<=(?:${months})ta(?:[ \\u00a0]\\d{4})?)[–-](?=\\d{1,2}\\.)`, 'g'),
      instead: say`Skriv mellanslag på båda sidor om tankstrecket: ${'30. marraskuuta – 1. joulukuuta'}`,
    },
    {
      form: new RegExp(
        `(?:(?:${englishMonths})|(?:${months})(?:n|ta)?)[ \\u00a0]\\d{1,2}(?:st|nd|rd|th|\\.)?,?[ \\u00a0]\\d{4}`,
        'gi',
      ),
      instead: say`Skriv dagen före månaden: ${'13. huhtikuuta 2024'}`,
    },
    {
      form: new RegExp(`\\d{1,2}\\.?[ \\u00a0](?:${capital(months)})(?:ta)?(?!\\p{L})`, 'gu'),
      instead: say`Skriv månaden med liten bokstav: ${'13. huhtikuuta'}`,
    },
    {
      form: new RegExp(`(?<![\\d.])(\\d{1,2})[ \\u00a0]((?:${months})ta)(?!\\p{L})`, 'gu'),
      instead: say`Sätt punkt efter dagens nummer: ${'$1. $2'}`,
    },
    {
      form: new RegExp(`(?<=\\p{Ll},?[ \\u00a0])(?:${capital(weekdays)})(?:na|sta|hin|sin|n)?(?!\\p{L})`, 'gu'),
      instead: say`Skriv veckodagen med liten bokstav: ${'maanantaina'}`,
    },
    { form: halfDay, instead: say`Skriv klockslag från 0 till 24: ${'kello 15.00'}` },
  ],
  signs: [
    { form: /["'´`“‘„«]/g, say: (found) => say`Här står ${found}. Skriv ${'”lainausmerkit”'} så, och ’ i namn.` },
  ],
  emptyLinks:
    /^(?:(?:klikkaa|napsauta|paina|katso|lue|siirry|mene|seuraa|tutustu|käy)(?: (?:tästä|täältä|täällä|tänne|tähän|tätä|linkkiä|tästä linkistä|tätä linkkiä|lisää))*|(?:lue |katso |saat )?lisä(?:ä|tieto(?:ja|a)?|info(?:a)?)(?: (?:täältä|tästä))?|tästä|täältä|täällä|tänne|(?:tämä |tällä |tästä |tähän |seuraava )?(?:linkki|linkistä|sivu|sivulla|sivusto|verkkosivu)|tieto(?:a|ja)|info|tämä|eteenpäin|jatka|seuraava|avaa|lataa)[.!:…>»→]*$/i,
  clicks: /^(?:klikkaa|napsauta|paina) (?:tästä|tätä|tähän|täältä|linkkiä)(?!\p{L})/iu,
  gone: /(?<!\p{L})(?:ei|eivät|et|ette|älä|älkää|enää|poist\p{L}*|päätty\p{L}*|lakka\p{L}*|loppu\p{L}*|sijaan|sijasta|korva\p{L}*|aiemmin|aikaisemmin)(?!\p{L})/iu,
  units: String.raw`vuotta|vuotiaa\p{L}*|euroa|prosenttia|päivää|tuntia|minuuttia|henkilöä`,
  exampleDate: 'lauantaina 5. joulukuuta 2026',
};
