import type { Locale } from '../../entries/locale.ts';
import type { Fault } from '../../fault/fault.ts';
import { meets, type Span } from '../../time/announcement-timeline.ts';
import { months, weekdays } from '../dates/calendar-words.ts';
import { passageFault, type Passage } from './passage.ts';

interface Rule {
  form: RegExp;
  /** What to write, with `$1` for what the form has found in its first group. */
  instead: string;
}

/** Days in numbers alone: readers in other countries take another number for the month. */
const numericDay = /(?<![\d/.-])\d{1,2}\/\d{1,2}(?:[/-]\d{2,4})?(?![\d/])|(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g;
const halfDay = /\d[ \u00a0]?(?:am|pm|a\.m\.|p\.m\.)(?!\p{L})/giu;

/**
 * The forms that format-dates.ts gives its own dates. “klockan” and “till” in full, because a voice says “kl.” as two
 * letters and does not say a dash.
 */
const rules: Record<Locale, Rule[]> = {
  sv: [
    { form: numericDay, instead: 'Skriv dagen med månadens namn: 13 april 2024' },
    {
      form: /(?<![\d.])\d{1,2}\.\d{1,2}\.(?:20\d{2}|[2-4]\d)(?!\.?\d)/g,
      instead: 'Skriv dagen med månadens namn: 13 april 2024',
    },
    {
      form: /(?:\b(?:kl\.?|klockan)[ \u00a0]?)?(?<![\d:])\d{1,2}:\d{2}(?![\d:])/gi,
      instead: 'Skriv klockslag med punkt: klockan 9.00',
    },
    { form: /\bkl\.?[ \u00a0]?(\d{1,2}(?:\.\d{2})?)/gi, instead: 'Skriv ut ordet: klockan $1' },
    { form: /\bklockan(\d{1,2}(?:\.\d{2})?)/gi, instead: 'Sätt ett mellanslag efter klockan: klockan $1' },
    { form: /\bklockan[ \u00a0]0(\d(?:\.\d{2})?)/gi, instead: 'Skriv timmen utan nolla: klockan $1' },
    {
      form: /\bklockan[ \u00a0](\d{1,2}(?:\.\d{2})?)[ \u00a0]?[–-][ \u00a0]?(\d{1,2}(?:\.\d{2})?)(?!\d)/gi,
      instead: 'Skriv till mellan klockslag: klockan $1 till $2',
    },
    {
      form: /(?<![\d.])((?:1?\d|2[0-4])\.[0-5]\d)[ \u00a0]?[–-][ \u00a0]?((?:1?\d|2[0-4])\.[0-5]\d)(?!\d|\.\d|[ \u00a0]?(?:kr|€|%|procent))/gi,
      instead: 'Skriv till mellan klockslag: $1 till $2',
    },
    {
      form: /(?<![\d-])(?:\d{1,2}(?:\.\d{2})?[ \u00a0]?-[ \u00a0]?\d{1,2}(?:\.\d{2})?|\d{4}-\d{4})(?![\d-])/g,
      instead: 'Skriv tankstreck mellan tal: 13–14',
    },
    {
      form: /(?<=\d)[ \u00a0]–[ \u00a0](?=\d{1,2}(?:\.\d{2})?(?!\d)[ \u00a0]?(?!\p{L}))/gu,
      instead: 'Skriv tankstreck utan mellanslag mellan tal: 13–14',
    },
    {
      form: new RegExp(`(?:${months.en}|${months.sv})[ \\u00a0]\\d{1,2}(?:st|nd|rd|th)?,?[ \\u00a0]\\d{4}`, 'gi'),
      instead: 'Skriv dagen före månaden: 13 april 2024',
    },
    {
      form: new RegExp(`(\\d{1,2}):?[ea][ \\u00a0](${months.sv})`, 'gi'),
      instead: 'Skriv dagen utan ändelse: $1 $2',
    },
    {
      form: new RegExp(`\\d{1,2}[ \\u00a0](?:${capital(months.sv)})\\b`, 'g'),
      instead: 'Skriv månaden med liten bokstav: 13 april',
    },
    {
      form: new RegExp(`(?<=\\p{Ll},?[ \\u00a0])(?:${capital(weekdays.sv)})dag(?:en|ar)?(?!\\p{L})`, 'gu'),
      instead: 'Skriv veckodagen med liten bokstav: måndag',
    },
    { form: halfDay, instead: 'Skriv klockslag från 0 till 24: klockan 15.00' },
  ],
  en: [
    { form: numericDay, instead: 'Skriv dagen med månadens namn: 13 April 2024' },
    {
      form: new RegExp(`(?:${months.en})[ \\u00a0]\\d{1,2}(?:st|nd|rd|th)?(?!\\d)`, 'g'),
      instead: 'Skriv dagen före månaden: 13 April 2024',
    },
    {
      form: new RegExp(`\\d{1,2}(?:st|nd|rd|th)[ \\u00a0](?:of )?(?:${months.en})`, 'gi'),
      instead: 'Skriv dagen utan ändelse: 13 April 2024',
    },
    { form: halfDay, instead: 'Skriv klockslag från 0 till 24: 15:00' },
    { form: /\bat[ \u00a0]\d{1,2}\.\d{2}(?!\d)/gi, instead: 'Skriv klockslag med kolon: at 15:00' },
    {
      form: /(?<![\d:])\d{1,2}:\d{2}[ \u00a0]?[–-][ \u00a0]?\d{1,2}:\d{2}(?![\d:])/g,
      instead: 'Skriv to mellan klockslag: from 09:00 to 15:30',
    },
    {
      form: /(?<![\d-])(?:\d{1,2}(?::\d{2})?[ \u00a0]?-[ \u00a0]?\d{1,2}(?::\d{2})?|\d{4}-\d{4})(?![\d-])/g,
      instead: 'Skriv tankstreck mellan tal: 13–14',
    },
  ],
};

/** All that a rule finds has a digit in it, or is the name of a weekday with a capital. */
const weekdayInside = /[MTOFLS]\p{L}{1,3}dag/u;

function capital(words: string): string {
  return words.replace(/(?<=^|\|)./g, (letter) => letter.toUpperCase());
}

/** Days and clock times in words that are not written as the rest of the site writes them, each told by the first rule. */
export function checkTimesInWords(passages: readonly Passage[], locale: Locale): Fault[] {
  return passages.flatMap((passage) => {
    const hasDigit = /\d/.test(passage.text);
    if (!hasDigit && !weekdayInside.test(passage.text)) return [];
    const taken: Span[] = [];
    return rules[locale].flatMap(({ form, instead }) =>
      [...passage.text.matchAll(form)].flatMap((match) => {
        const { index: start, 0: found } = match;
        const span = { start, end: start + found.length };
        if (taken.some((other) => meets(span, other))) return [];
        taken.push(span);
        const meant = instead.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '');
        return [passageFault(passage, start, 'tid-fel-form', `”${found.trim()}” har fel form. ${meant}.`)];
      }),
    );
  });
}
