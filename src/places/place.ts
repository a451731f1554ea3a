import type { EditorsLanguage } from '../editors/editors-language.ts';

/** A word in each language that editors read. */
type Named = Record<EditorsLanguage['language'], string>;

/** What differs between countries: the clock, the calendar and telephone numbers. */
export interface Place {
  /** As editors call it. */
  country: Named;
  /** As editors call what comes from it: `svensk`. */
  adjective: Named;
  /** As the IANA database names it. */
  timeZone: string;
  /** Whether a day is a public holiday, Sundays aside, or an eve that is as good as one. */
  isHoliday: (day: Temporal.PlainDate) => boolean;
  /** What a number begins with that is dialled within the country, and in place of it for callers from elsewhere. */
  dialling: { trunk: string; within: RegExp; code: string };
  /** Numbers that cost the caller extra, digits only as they are dialled within the country, and how they begin. */
  premium: { form: RegExp; beginnings: readonly string[] };
}
