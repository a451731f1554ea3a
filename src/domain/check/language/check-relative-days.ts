import type { Locale } from '../../entries/locale.ts';
import type { Fault } from '../../fault/fault.ts';
import { weekdays } from '../dates/calendar-words.ts';
import { passageFault, type Passage } from './passage.ts';

/** Days that are another the day after, unless a date follows. */
const words: Record<Locale, RegExp> = {
  sv: new RegExp(
    `(?<!\\p{L})(?:(?:nu )?i (?:morgon|övermorgon|dag|går|förrgår|kväll|natt|morse|eftermiddag|helgen|veckan)|i(?:morgon|dag|går|kväll|natt|övermorgon)|(?:nu )?på (?:${weekdays.sv})dag|(?:nästa|förra|denna) (?:vecka|månad|helg|(?:${weekdays.sv})dag)|den här (?:veckan|månaden|helgen)|(?:nu )?till helgen)(?!\\p{L}|,? \\(?(?:den |klockan \\S+ den )?\\d)`,
    'giu',
  ),
  en: new RegExp(
    `(?<!\\p{L})(?:tomorrow|today|tonight|yesterday|this (?:morning|afternoon|evening|week|weekend|month)|(?:next|last) (?:week|weekend|month|(?:${weekdays.en})day)|on (?:${weekdays.en})day)(?!\\p{L}|,? \\(?\\d)`,
    'giu',
  ),
};

/** Words in a notice that say the day from where the writer is, and that are read on other days. */
export function checkRelativeDays(passages: readonly Passage[], locale: Locale): Fault[] {
  const example = locale === 'sv' ? 'lördag 5 december 2026' : 'Saturday 5 December 2026';
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(words[locale])].map(({ index, 0: found }) =>
      passageFault(
        passage,
        index,
        'dag-utan-datum',
        `”${found}” är en annan dag för den som läser senare. Skriv dagen med datum, till exempel ${example}.`,
      ),
    ),
  );
}
