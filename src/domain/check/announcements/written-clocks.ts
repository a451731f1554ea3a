import type { WholeLocale } from '../../entries/locale.ts';
import { writingRules } from '../../../languages/of-site/writing.ts';
import { remembered } from '../../text/remembered.ts';

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
export function writtenClocks(text: string, locale: WholeLocale): WrittenClock[] {
  const { time, before, after, settledBefore } = formsOf(locale);
  return [...text.matchAll(time)].flatMap(({ index, 0: found, groups = {} }) => {
    const { hour, minute = '0' } = groups;
    const [lead = ''] = before.exec(text.slice(0, index)) ?? [];
    const isSettled = after.test(text.slice(index + found.length)) || settledBefore.test(text.slice(0, index));
    const clock = { text: lead + found, index, hour: Number(hour), minute: Number(minute), isSettled };
    return clock.hour < 24 && clock.minute < 60 ? [clock] : [];
  });
}

const formsOf = remembered((locale: WholeLocale) => {
  const { dates, clocks } = writingRules[locale];
  return {
    ...clocks,
    time: new RegExp(`(?:${clocks.time})${clocks.notAfter}`, 'giu'),
    after: new RegExp(`^[\\s,(]*(?:${dates.zone})`, 'iu'),
  };
});
