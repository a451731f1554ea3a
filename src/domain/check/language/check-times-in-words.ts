import type { WholeLocale } from '../../entries/locale.ts';
import type { Fault } from '../../fault/fault.ts';
import { meets, type Span } from '../../time/announcement-timeline.ts';
import { capital } from '../../../languages/forms.ts';
import { writingRules } from '../../../languages/of-site/writing.ts';
import { remembered } from '../../text/remembered.ts';
import { passageFault, type Passage } from './passage.ts';
import { say } from '../../../editors/say.ts';

/** All that a rule finds has a digit in it, or is the name of a weekday with a capital. */
const weekdayInside = remembered((locale: WholeLocale) => new RegExp(capital(writingRules[locale].dates.weekdays)));

/** Days and clock times in words that are not written as the rest of the site writes them, each told by the first rule. */
export function checkTimesInWords(passages: readonly Passage[], locale: WholeLocale): Fault[] {
  return passages.flatMap((passage) => {
    const hasDigit = /\d/.test(passage.text);
    if (!hasDigit && !weekdayInside(locale).test(passage.text)) return [];
    const taken: Span[] = [];
    return writingRules[locale].times.flatMap(({ form, instead }) =>
      [...passage.text.matchAll(form)].flatMap((match) => {
        const { index: start, 0: found } = match;
        const span = { start, end: start + found.length };
        if (taken.some((other) => meets(span, other))) return [];
        taken.push(span);
        const meant = instead.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '');
        const message = say`”${found.trim()}” har fel form. ${meant}.`;
        // Without what was found in it, it is an example.
        const mend = instead.includes('$')
          ? { written: found, instead: meant.slice(meant.indexOf(': ') + 2) }
          : undefined;
        return [passageFault(passage, start, 'tid-fel-form', message, mend)];
      }),
    );
  });
}
