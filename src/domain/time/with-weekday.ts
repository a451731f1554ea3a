/** A day with its weekday and no comma between, as the pages have it; where the platform writes both at once, English has a comma. */
export function withWeekday(written: (form: Intl.DateTimeFormatOptions) => string): string {
  return `${written({ weekday: 'long' })} ${written({ day: 'numeric', month: 'long', year: 'numeric' })}`;
}
