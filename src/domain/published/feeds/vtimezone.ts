/**
 * A time zone of the European Union as a VTIMEZONE (RFC 5545 section 3.6.5): clocks change on the last Sundays of March and
 * October, as directive 2000/84/EC has it since October 1996. Times before that would need the older rules too.
 */
export function vtimezone(zone: string): string {
  const spring = nextChange(Temporal.ZonedDateTime.from(`1996-01-01T00:00[${zone}]`));
  const changes = [
    ['DAYLIGHT', spring, 3],
    ['STANDARD', nextChange(spring), 10],
  ] as const;
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...changes.flatMap(([name, at, month]) => {
      const before = at.subtract({ milliseconds: 1 });
      const wall = at.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime();
      return [
        `BEGIN:${name}`,
        `DTSTART:${wall.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')}`,
        `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`,
        `TZNAME:${nameAt(at)}`,
        `TZOFFSETFROM:${before.offset.replace(':', '')}`,
        `TZOFFSETTO:${at.offset.replace(':', '')}`,
        `END:${name}`,
      ];
    }),
    'END:VTIMEZONE',
    '',
  ].join('\n');
}

function nextChange(at: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const next = at.getTimeZoneTransition('next');
  if (!next) throw new RangeError(`Clocks do not change in ${at.timeZoneId}: write its VTIMEZONE here.`);
  return next;
}

/** `CEST`; British English has the short names of European zones. */
function nameAt(at: Temporal.ZonedDateTime): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: at.timeZoneId, timeZoneName: 'short' });
  return parts.formatToParts(at.epochMilliseconds).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
