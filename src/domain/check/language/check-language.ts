import type { WordList } from '../../../schema/wordlist.ts';
import type { EntryPath } from '../../entries/entry-path.ts';
import { ruledBy, type Locale, type WholeLocale } from '../../entries/locale.ts';
import type { Fault } from '../../fault/fault.ts';
import { remembered } from '../../text/remembered.ts';
import { checkEdges } from './check-edges.ts';
import { checkPrivate } from './check-private.ts';
import { checkReadability } from './check-readability.ts';
import { checkRelativeDays } from './check-relative-days.ts';
import { checkSigns } from './check-signs.ts';
import { checkSpelling, type Spellers } from './check-spelling.ts';
import { checkTimesInWords } from './check-times-in-words.ts';
import { checkCalls, checkCapitals } from './check-tone.ts';
import { wordFinder } from './check-words.ts';
import type { Passage } from './passage.ts';

/** Checks the language of one text. */
export type LanguageCheck = (
  passages: readonly Passage[],
  about: { kind: EntryPath['kind'] | 'site'; locale: Locale },
) => Fault[];

/** Readies the language checks for any number of texts, as far as there is a word list and dictionaries. */
export function languageCheck(list: WordList | undefined, spellers: Spellers | undefined): LanguageCheck {
  const finderOf = remembered((locale: WholeLocale | undefined) =>
    list && locale ? wordFinder(list[locale]) : () => [],
  );
  const known = list && new Set(list.known);
  return (passages, { kind, locale }) => {
    const rules = ruledBy(locale);
    const words = finderOf(rules)(passages, kind);
    const isTold = (fault: Fault) => words.some(({ line, column }) => line === fault.line && column === fault.column);
    const speller = rules && spellers?.[rules];
    return [
      ...checkReadability(passages),
      ...checkSigns(passages, rules),
      ...checkEdges(passages),
      ...(rules ? checkTimesInWords(passages, rules) : []),
      ...checkPrivate(passages),
      ...words,
      ...(known ? checkCapitals(passages, known) : []),
      ...(kind === 'announcements' ? checkCalls(passages) : []),
      ...(kind === 'announcements' && rules ? checkRelativeDays(passages, rules) : []),
      ...(speller ? checkSpelling(passages, speller).filter((fault) => !isTold(fault)) : []),
    ];
  };
}
