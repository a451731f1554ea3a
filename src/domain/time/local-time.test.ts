import { describe, expect, test } from 'vitest';
import { endOf, startOf, TimeFault } from './local-time.ts';

const utc = (text: string) => Date.parse(text);

describe('startOf', () => {
  test.each([
    ['2024-04-02', '2024-04-01T22:00Z'],
    ['2024-01-15', '2024-01-14T23:00Z'],
    ['2024-04-02T08:00', '2024-04-02T06:00Z'],
    ['2024-04-02 08:00', '2024-04-02T06:00Z'],
    ['2024-04-02T08:00:30', '2024-04-02T06:00:30Z'],
    ['2024-04-02T08:00+02:00', '2024-04-02T06:00Z'],
    ['2024-10-27T02:30+02:00', '2024-10-27T00:30Z'],
    ['2024-10-27T02:30+01:00', '2024-10-27T01:30Z'],
  ])('%s is %s', (text, instant) => {
    expect(startOf(text)).toBe(utc(instant));
  });
});

describe('endOf', () => {
  test.each([
    ['a day ends at the next midnight', '2024-05-01', '2024-05-01T22:00Z'],
    ['the day of a clock change has 23 hours', '2024-03-31', '2024-03-31T22:00Z'],
    ['a clock time is the first instant after', '2024-05-01T12:00', '2024-05-01T10:00Z'],
  ])('%s', (_, text, instant) => {
    expect(endOf(text)).toBe(utc(instant));
  });
});

describe('refused', () => {
  const messageFor = (text: string) => {
    try {
      startOf(text);
    } catch (fault) {
      if (fault instanceof TimeFault) return fault.message;
      throw fault;
    }
    return 'accepted';
  };

  test('each with what to write instead', () => {
    const texts = [
      '2026-02-30',
      '2026-02-30T10:00',
      '2026-02-03T25:00',
      '2024-03-31T02:30',
      '2024-03-31T02:30+01:00',
      '2024-10-27T02:30',
      '2024-04-02T08:00+01:00',
      '2024-04-02T08:00Z',
    ];
    expect(texts.map(messageFor).join('\n')).toMatchInlineSnapshot(`
      "Dagen 2026-02-30 finns inte. Sista dagen i februari 2026 är 2026-02-28.
      Dagen 2026-02-30 finns inte. Sista dagen i februari 2026 är 2026-02-28.
      Tiden 2026-02-03T25:00 finns inte. Klockslag går från 00:00 till 23:59. Skriv till exempel 2026-02-03 09:00.
      Tiden 2024-03-31T02:30 finns inte, för att klockan ställs fram. Skriv 2024-03-31T01:30+01:00 eller 2024-03-31T03:30+02:00.
      Tiden 2024-03-31T02:30+01:00 finns inte, för att klockan ställs fram. Skriv 2024-03-31T01:30+01:00 eller 2024-03-31T03:30+02:00.
      Tiden 2024-10-27T02:30 finns två gånger, för att klockan ställs tillbaka. Skriv 2024-10-27T02:30+02:00 eller 2024-10-27T02:30+01:00.
      Tiden 2024-04-02T08:00+01:00 har en annan tidszon än Sverige. Skriv 2024-04-02T08:00+02:00 om klockslaget är svenskt, eller 2024-04-02T09:00+02:00 om tidszonen stämmer.
      Tiden 2024-04-02T08:00Z har en annan tidszon än Sverige. Skriv 2024-04-02T08:00+02:00 om klockslaget är svenskt, eller 2024-04-02T10:00+02:00 om tidszonen stämmer."
    `);
  });
});
