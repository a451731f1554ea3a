import { describe, expect, test } from 'vitest';
import { faultsIn, notice } from '../../../../test/support/test-site.ts';

const autumn = 'showFrom: 2026-05-20\neventFrom: 2026-10-24 22:00\neventUntil: 2026-10-25 06:00';
const spring = 'showFrom: 2026-05-20\neventFrom: 2027-03-27 22:00\neventUntil: 2027-03-28 06:00';
const faultsOf = (summary: string, times = autumn) => faultsIn(notice(times, { summary }));

test('says what comes twice and what never comes, and what to write instead, in every text', () => {
  const body = 'Hej.\n\nVi öppnar **söndag** 25 oktober 2026\nklockan 2.15.';
  expect(
    faultsIn(
      notice(`${autumn}\ntextAfter: Klart klockan 2.00.`, { summary: 'Natten till söndag klockan 2.30.', body }),
    ),
  ).toMatchInlineSnapshot(`
    "content/announcements/nytt.md:5 warning Fältet summary: ”klockan 2.30” kommer två gånger söndag 25 oktober 2026, för att klockan ställs tillbaka. Skriv ”klockan 2.30 sommartid” eller ”klockan 2.30 normaltid”.
    content/announcements/nytt.md:9 warning Fältet textAfter: ”klockan 2.00” kommer två gånger söndag 25 oktober 2026, för att klockan ställs tillbaka. Skriv ”klockan 2.00 sommartid” eller ”klockan 2.00 normaltid”.
    content/announcements/nytt.md:16 warning Texten under fälten: ”klockan 2.15” kommer två gånger söndag 25 oktober 2026, för att klockan ställs tillbaka. Skriv ”klockan 2.15 sommartid” eller ”klockan 2.15 normaltid”."
  `);
  expect(faultsOf('Stängt söndag 28 mars 2027 klockan 2.30 till 6.00.', spring)).toMatchInlineSnapshot(
    `"content/announcements/nytt.md:5 error Fältet summary: ”klockan 2.30” finns inte söndag 28 mars 2027, för att klockan ställs fram. Skriv klockan 1.30 eller klockan 3.30."`,
  );
});

test('in a translation too, with the times of the Swedish notice', () => {
  const english = '---\ntitle: Closed\nsummary: Closed until 02:30 on Sunday.\nreviewed: 2026-01-10\n---\n';
  const files = {
    ...notice(autumn),
    'content/announcements/nytt.en.md': `${english}\nOpen from 02:30 on 25 October 2026.\n`,
  };
  expect(faultsIn(files)).toMatchInlineSnapshot(`
    "content/announcements/nytt.en.md:3 warning Fältet summary: ”02:30” kommer två gånger söndag 25 oktober 2026, för att klockan ställs tillbaka. Skriv ”02:30 summer time” eller ”02:30 standard time”.
    content/announcements/nytt.en.md:7 warning Texten under fälten: ”02:30” kommer två gånger söndag 25 oktober 2026, för att klockan ställs tillbaka. Skriv ”02:30 summer time” eller ”02:30 standard time”.
    content/announcements/nytt.en.md:3 warning Fältet summary: ”on Sunday” är en annan dag för den som läser senare. Skriv dagen med datum, till exempel Saturday 5 December 2026."
  `);
});

describe('comes twice', () => {
  test.each([
    'Stängt 24 oktober 2026 klockan 22.00 till 25 oktober 2026 klockan 2.30.',
    'Stängt lördag 24 oktober klockan 22.00 till söndag 25 oktober 2026 klockan 2.30.',
    'Stängt 25 oktober 2026 klockan 1.00 till 2.30.',
    'Stängt 25 oktober 2026 klockan 2 till 6.',
    'Stängt 25 oktober 2026 mellan klockan 1 och 2.',
    'Stängt från klockan 2.30 söndag 25 oktober 2026.',
    'Stängt 25 oktober 2026 klockan 2.00 sommartid till 2.30.',
    'Stängt till klockan 2.59 i natt.',
    'Stängt söndag 25 oktober klockan 2.30.',
  ])('%s', (summary) => {
    expect(faultsOf(summary)).toContain('kommer två gånger');
  });

  test('below a line that names the day', () => {
    const body = 'Söndag 25 oktober 2026 gör vi så här:\n\n- klockan 2.30 stänger vi\n- klockan 6.00 öppnar vi';
    const year = 'showFrom: 2026-05-20\neventFrom: 2026-10-01\neventUntil: 2026-10-31';
    expect(faultsIn(notice(year, { body }))).toMatch(/^content\/announcements\/nytt\.md:15 warning .*2\.30[^\n]*$/);
  });
});

describe('comes once', () => {
  test.each([
    'Stängt 25 oktober 2026 klockan 2.30 sommartid till klockan 6.00.',
    'Stängt 25 oktober 2026 klockan 2.30 (normaltid) till klockan 6.00.',
    'Stängt 25 oktober 2026 klockan 2.30, vintertid, till klockan 6.00.',
    'Stängt 25 oktober 2026 klockan 1.59 till 3.00.',
    'Stängt 25 oktober 2026 klockan 14.30 till 22.30.',
    'Stängt 24 oktober 2026 klockan 2.30.',
    'Stängt 24 oktober 2026 klockan 2.30 till 25 oktober 2026 klockan 6.00.',
    'Stängt 24 oktober 2026 klockan 22.00 till 25 oktober 2026.',
    'Stängt 25 oktober 2025 klockan 2.30.',
    'Klockan 3.00 den 25 oktober 2026 ställs klockan tillbaka till 2.00.',
    'Version 12.30 kommer 25 oktober 2026 och kostar 2.30 kr.',
    'Ring 0771-524 524 den 25 oktober 2026 om 2 fel.',
  ])('%s', (summary) => {
    expect(faultsOf(summary)).not.toContain('kommer två gånger');
  });

  test('where the day is not known to be that one', () => {
    expect(faultsOf('Stängt klockan 2.30.', 'showFrom: 2026-05-20')).toBe('');
    expect(
      faultsOf('Stängt klockan 2.30.', 'showFrom: 2026-05-20\neventFrom: 2026-10-24\neventUntil: 2026-10-26'),
    ).toBe('');
  });

  test.each(['Natten till söndag 28 mars 2027 klockan 2.00 ställs klockan fram.', 'Stängt 28 mars 2027 klockan 3.00.'])(
    '%s',
    (summary) => {
      expect(faultsOf(summary, spring)).toBe('');
    },
  );
});
