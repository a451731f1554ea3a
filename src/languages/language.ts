/** What a language has to bring so that a site can be in it: the types of the files in its folder. */
import type { words } from './sv/interface.ts';
import type { HolidayHours, Weekday } from '../schema/contact.ts';
import type { Announcement } from '../schema/announcement.ts';

/** The interface words of one language. */
export type Words = typeof words;

/** How moments are said. */
export interface TimeWords {
  /** The tag by which `Intl` knows the names of weekdays and months (BCP 47). */
  tag: string;
  /** The number of a day beside its month. */
  dayNumber: (day: number) => string;
  /** A weekday before a date. */
  onWeekday: (name: string) => string;
  /** Between two days with clock times. */
  between: string;
  /** Between two clock times of one day. */
  betweenClocks: string;
  /** Between two days of different months. */
  betweenDays: string;
  sinceDay: string;
  sinceTime: string;
  untilDay: string;
  untilTime: string;
  /** Before a clock time on the day that a text has already named. */
  untilClock: string;
  /** After a span without an end. */
  open: string;
  clockPrefix: string;
  /** In place of the prefix where two clock times of one day follow. */
  clockSpanPrefix: string;
  clock: (hour: number, minute: string) => string;
  summerTime: string;
  standardTime: string;
  /** When somebody can be reached. */
  hours: {
    /** The days of the week as they are named in a sentence. */
    weekdays: Record<Weekday, string>;
    everyDay: string;
    to: string;
    clock: string;
    aroundTheClock: string;
    closed: string;
    unknown: string;
    holidays: Record<HolidayHours, string>;
    openNow: string;
    until: string;
    closedNow: string;
    opens: string;
  };
}

/** The name of the state that a notice is in. */
export type StateName = 'coming' | 'ongoing' | 'over' | 'done' | 'withdrawn';

/** What the site says of notices by itself. */
export interface NoticeWords {
  /** The name of a state alone, for a table, a list or the beginning of a text. */
  states: Record<StateName, string>;
  /** What a notice says when it is over and its editor has not written anything for then: the summary would say that it goes on. */
  over: Record<Exclude<Announcement['kind'], 'change'>, string>;
  begins: string;
  /** Of a change that holds from then on. */
  beginsToHold: string;
  lasting: string;
  ongoingSince: string;
  ended: string;
  done: string;
  holdsSince: string;
  withdrawn: string;
  /** How many disturbances go on, in one line; no number is 0 but where nothing goes on. */
  disturbances: {
    none: string;
    incident: (count: number) => string;
    maintenance: (count: number) => string;
    and: string;
    ongoing: (what: string, count: number) => string;
    asOf: (moment: string) => string;
  };
}

/** What the forms of a word share. */
export interface StemRules {
  /** A word as it is spelled before endings are taken off. */
  respell: (word: string) => string;
  /** A letter or two that forms end in, the rest in the first group. */
  letters: RegExp;
  /** What else forms end in, the rest in the first group. */
  endings: RegExp;
  /** Forms that no ending explains, each list with the form that stands for all: `buy:bought leave:left`. */
  forms: string;
}

/** A form that a text should not have, and what to say of it. */
export interface SignRule {
  form: RegExp;
  say: (found: string) => string;
  /** What to write instead, where there is only one way. */
  instead?: (found: string) => string;
}

/** A form of a day or a clock time that is not that of the site. */
interface TimeRule {
  form: RegExp;
  /** What to write, with `$1` for what the form has found in its first group. */
  instead: string;
}

/** The words that dates are written with, as pieces of a regular expression. */
export interface DateForms {
  flags: string;
  /** The names of months, as alternatives. */
  months: string;
  /** The names of weekdays without the end that they share, Monday first. */
  weekdays: string;
  weekday: string;
  month: string;
  weekend: string;
  article: string;
  ordinal: string;
  between: string;
  clock: string;
  /** Which of two like times is meant, where clocks are set back. */
  zone: string;
}

/** The clock times in running text, as pieces of a regular expression. */
export interface ClockForms {
  /** A time, in the groups `hour` and `minute`. */
  time: string;
  /** What may not follow: a date, price or size. */
  notAfter: string;
  /** What belongs to the time before it. */
  before: RegExp;
  /** What says before a time which of two it is, with `zone` for the words of it. */
  settledBefore: RegExp;
}

/** What the gate knows of how the language is written. A language without some of it goes unchecked for it, and the build says so. */
export interface WritingRules {
  dates: DateForms;
  clocks: ClockForms;
  /** Days that are another the day after, unless a date follows. */
  relativeDays: RegExp;
  times: readonly TimeRule[];
  signs: readonly SignRule[];
  /** Link texts that say nothing of where the link leads, whole. */
  emptyLinks: RegExp;
  /** Begins with an order to use the mouse, whatever follows. */
  clicks: RegExp;
  /** Words that show that a sentence knows that something is gone. */
  gone: RegExp;
  /** Words after a number that show that it is one of something, for a pattern. */
  units: string;
  /** A date that is written as it should be, with its weekday. */
  exampleDate: string;
}

/** How a language is spelled. */
export interface Spelling {
  /** Loads a Hunspell dictionary, where there is one. */
  load?: () => Promise<{ default: Dictionary }>;
  /** What its words are made of, in lower case. */
  letters: string;
}

/** The files of a Hunspell dictionary. */
export interface Dictionary {
  aff: Uint8Array;
  dic: Uint8Array;
}
