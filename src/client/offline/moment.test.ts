import { expect, test } from 'vitest';
import type * as moments from './moment.ts';
import type * as dates from '../../domain/time/format-dates.ts';
import { allLocales } from '../../domain/entries/locale.ts';
import { formatInstant } from '../../domain/time/format-dates.ts';
import { startOf } from '../../domain/time/local-time.ts';
import { inAllLanguages, languages, localeFor } from '../../../test/support/in-all-languages.ts';
import { momentIn } from './moment.ts';

const everywhere = {
  ...(await inAllLanguages<typeof moments>('client/offline/moment.ts')),
  ...(await inAllLanguages<typeof dates>('domain/time/format-dates.ts')),
};

test.each([
  ['sv', 'måndag 30 november 2026 klockan 9.00'],
  ['en', 'Monday 30 November 2026 at 09:00'],
  ['fi', 'maanantaina 30. marraskuuta 2026 kello 9.00'],
  ['nb', 'mandag 30. november 2026 klokken 9.00'],
] as const)('a moment in %s', (language, text) => {
  expect(everywhere.momentIn(localeFor(language), startOf('2026-11-30 09:00'))).toBe(text);
});

/** A morning in each month, on each day of the week. */
const mornings = Array.from({ length: 12 }, (_, month) =>
  startOf(`2026-${String(month + 1).padStart(2, '0')}-${String(month + 10)} 09:05`),
);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each(languages)('is said in %s as on the pages', (language) => {
  const locale = localeFor(language);
  const { momentIn, formatInstant } = everywhere;
  for (const one of mornings) expect(momentIn(locale, one)).toBe(plain(formatInstant(one, locale)));
});

test.each(allLocales)('is said in %s of this site as on its pages', (locale) => {
  for (const one of mornings) expect(momentIn(locale, one)).toBe(plain(formatInstant(one, locale)));
});
