import { describe, expect, test } from 'vitest';
import { faultsIn, notice } from '../../../../test/support/test-site.ts';

const times =
  'showFrom: 2024-04-02\nshowUntil: 2024-05-01\neventFrom: 2024-04-13\neventUntil: 2024-04-14\narchived: true';

describe('weekdays', () => {
  test.each([
    'lördag 13 april 2024',
    'lördagen den 13 april 2024',
    'helgen 13–14 april 2024',
    'lördag 13 april 2024 klockan 9 till söndag 14 april 2024',
    'måndag 15 april 2024',
  ])('right: %s', (summary) => {
    expect(faultsIn(notice(times, { summary }))).toBe('');
  });

  test('wrong, with the right one, in every text', () => {
    expect(
      faultsIn(
        notice(`${times}\ntextBefore: Från fredag 13 april 2024.`, {
          summary: 'Söndagen den 13\u00a0april 2024 är det stängt.',
          body: 'Text.\n\nVi öppnar **måndag** 14&nbsp;april\n2024.',
        }),
      ),
    ).toMatchInlineSnapshot(`
      "content/announcements/nytt.md:5 error Fältet summary: ”Söndagen den 13 april 2024” stämmer inte: det är lördag 13 april 2024. Ändra veckodagen eller datumet.
      content/announcements/nytt.md:11 error Fältet textBefore: ”fredag 13 april 2024” stämmer inte: det är lördag 13 april 2024. Ändra veckodagen eller datumet.
      content/announcements/nytt.md:18 error Texten under fälten: ”måndag 14 april 2024” stämmer inte: det är söndag 14 april 2024. Ändra veckodagen eller datumet."
    `);
  });

  test('without a year: that of the event, else that of showFrom', () => {
    expect(faultsIn(notice(times, { body: 'Lördag 13 april.' }))).toBe('');
    expect(faultsIn(notice(times, { body: 'Söndag 13 april.' }))).toMatchInlineSnapshot(
      `"content/announcements/nytt.md:15 error Texten under fälten: ”Söndag 13 april” stämmer inte: det är lördag 13 april 2024. Ändra veckodagen eller datumet."`,
    );
    expect(faultsIn(notice('showFrom: 2026-04-02', { body: 'Lördag 13 april.' }))).toMatchInlineSnapshot(
      `"content/announcements/nytt.md:11 error Texten under fälten: ”Lördag 13 april” stämmer inte: det är måndag 13 april 2026. Ändra veckodagen eller datumet."`,
    );
  });

  test('around a new year both years will do', () => {
    const newYear = 'showFrom: 2026-05-02\neventFrom: 2026-12-31\neventUntil: 2027-01-01';
    expect(faultsIn(notice(newYear, { body: 'Torsdag 31 december och fredag 1 januari. Fredag 1 januari.' }))).toBe('');
  });

  test('weekends that are none', () => {
    expect(faultsIn(notice(times, { summary: 'I helgen, 14–15 april 2024.', body: 'Helgen 13–21 april.' })))
      .toMatchInlineSnapshot(`
      "content/announcements/nytt.md:5 error Fältet summary: ”helgen, 14–15 april 2024” är ingen helg: det är söndag 14 april 2024 och måndag 15 april 2024. Skriv lördagens och söndagens datum, eller skriv inte att det är en helg.
      content/announcements/nytt.md:15 error Texten under fälten: ”Helgen 13–21 april” är ingen helg: det är lördag 13 april 2024 och söndag 21 april 2024. Skriv lördagens och söndagens datum, eller skriv inte att det är en helg."
    `);
  });

  test('days that do not exist', () => {
    expect(faultsIn(notice(times, { summary: 'Till 31 april 2024.' }))).toMatchInlineSnapshot(
      `"content/announcements/nytt.md:5 error Fältet summary: ”31 april 2024” är en dag som inte finns. Skriv ett datum som finns i almanackan."`,
    );
  });

  test('in a translation, with the year of the Swedish notice', () => {
    const english =
      '---\ntitle: Closed on 14/4\nsummary: Closed on Friday 13 April 2024.\nreviewed: 2026-01-10\n---\nThe weekend of 12–13 April.\n';
    expect(faultsIn({ ...notice(times), 'content/announcements/nytt.en.md': english })).toMatchInlineSnapshot(`
      "content/announcements/nytt.en.md:2 warning Fältet title: ”14/4” saknar år. Skriv också året, till exempel 2024.
      content/announcements/nytt.en.md:3 error Fältet summary: ”Friday 13 April 2024” stämmer inte: det är lördag 13 april 2024. Ändra veckodagen eller datumet.
      content/announcements/nytt.en.md:6 error Texten under fälten: ”weekend of 12–13 April” är ingen helg: det är fredag 12 april 2024 och lördag 13 april 2024. Skriv lördagens och söndagens datum, eller skriv inte att det är en helg.
      content/announcements/nytt.en.md:2 warning Fältet title: ”14/4” har fel form. Skriv dagen med månadens namn: 13 April 2024."
    `);
  });
});

test('a year is missing in a field, but may be left out in the body', () => {
  expect(faultsIn(notice(`${times}\ntextAfter: Stängt 13/4.`, { summary: 'Från lördag 13 april.', body: '13 april' })))
    .toMatchInlineSnapshot(`
      "content/announcements/nytt.md:5 warning Fältet summary: ”lördag 13 april” saknar år. Skriv också året, till exempel 2024.
      content/announcements/nytt.md:11 warning Fältet textAfter: ”13/4” saknar år. Skriv också året, till exempel 2024.
      content/announcements/nytt.md:11 warning Fältet textAfter: ”13/4” har fel form. Skriv dagen med månadens namn: 13 april 2024."
    `);
});
