import { expect, test } from 'vitest';
import { readSource } from '../source/source.ts';
import { checkContent } from './check-content.ts';
import { faultsOfFile, noticeWith } from '../../../test/support/test-input.ts';

const file = 'content/announcements/stangt.md';

test.each([
  ['13 april 2026', 'Skriv 2026-04-13.'],
  ['"13 april 2026 kl. 9.00"', 'Skriv 2026-04-13 09:00.'],
  ['måndag 13 april 2026', 'Skriv 2026-04-13.'],
  ['den 13 april 2026', 'Skriv 2026-04-13.'],
  ['13 apr 2026', 'Skriv 2026-04-13.'],
  ['April 13, 2026', 'Skriv 2026-04-13.'],
  ['13th of April 2026', 'Skriv 2026-04-13.'],
  ['13.4.2026', 'Skriv 2026-04-13.'],
  ['13-04-2026', 'Skriv 2026-04-13.'],
  ['13/4 2026', 'Skriv 2026-04-13.'],
  ['13/4-2026', 'Skriv 2026-04-13.'],
  ['04/13/2026', 'Skriv 2026-04-13.'],
  ['12/11/2026', 'Skriv 2026-11-12 om du menar 12 november, eller 2026-12-11 om du menar 11 december.'],
  ['2026/04/13', 'Skriv 2026-04-13.'],
  ['2026.04.13', 'Skriv 2026-04-13.'],
  ['2026-4-3', 'Skriv 2026-04-03.'],
  ['20260413', 'Skriv 2026-04-13.'],
  ['"20260413"', 'Skriv 2026-04-13.'],
  ['20260413T0900', 'Skriv 2026-04-13 09:00.'],
  ['260413', 'Skriv 2026-04-13.'],
  ['2026–04–13', 'Skriv 2026-04-13.'],
  ['2026‑04‑13', 'Skriv 2026-04-13.'],
  ['2026-04-13 9:00', 'Skriv 2026-04-13 09:00.'],
  ['2026-04-13 09.00', 'Skriv 2026-04-13 09:00.'],
  ['2026-04-13 kl 9', 'Skriv 2026-04-13 09:00.'],
  ['2026-04-13 kl. 09:00', 'Skriv 2026-04-13 09:00.'],
  ['2026-04-13, 09:00', 'Skriv 2026-04-13 09:00.'],
  ['2026-04-13  09:00', 'Skriv 2026-04-13 09:00.'],
  ['2026-04-13T09:00:00.000+02:00', 'Skriv 2026-04-13 09:00, som är tiden i Sverige.'],
  ['2026-04-13T07:00:00.000Z', 'Skriv 2026-04-13 09:00, som är tiden i Sverige.'],
  ['2026-04-13T09:00+0200', 'Skriv 2026-04-13 09:00, som är tiden i Sverige.'],
  ['2026-04-13T09:00[Europe/Berlin]', 'Skriv 2026-04-13 09:00, som är tiden i Sverige.'],
  ['2026-04-13T09:00+02:00[Europe/Berlin]', 'Skriv 2026-04-13 09:00, som är tiden i Sverige.'],
  ['2026-04-13 09:00 CEST', 'Skriv 2026-04-13 09:00.'],
  ['1:a april 2026', 'Skriv 2026-04-01.'],
  ['2026-04-13 9 pm', 'Skriv 2026-04-13 21:00.'],
  ['2026-04-13 CEST', 'Skriv 2026-04-13.'],
  ['13-14 april 2026', 'Skriv 2026-04-13 i fältet för början, och 2026-04-14 i fältet för slutet.'],
  ['13–14 april', 'Året saknas. Ett fält tar bara en dag. Skriv 2026-04-13 i fältet för början, och 2026-04-14'],
  ['13 april', 'Året saknas. Skriv 2026-04-13.'],
  ['13/4', 'Året saknas. Skriv 2026-04-13.'],
  ['2026', 'Skriv också månad och dag, till exempel 2026-11-24.'],
  ['2026-04', 'Skriv också dagen, till exempel 2026-04-24.'],
  ['09:00', 'Skriv också dagen, till exempel 2026-11-24 09:00.'],
  ['"09.00"', 'Skriv också dagen, till exempel 2026-11-24 09:00.'],
  ['kl 9', 'Skriv också dagen, till exempel 2026-11-24 09:00.'],
  ['imorgon', 'till exempel 2026-11-24'],
  ['tills vidare', 'Ta bort fältet'],
  ['2026-W16', 'till exempel 2026-11-24'],
  ['vecka 16', 'till exempel 2026-11-24'],
  ['1776067200', 'till exempel 2026-11-24'],
  ['true', 'till exempel 2026-11-24'],
  ['[2026-04-13]', 'till exempel 2026-11-24'],
  ['2026-13-45', 'Månaderna har nummer 01 till 12'],
  ['x'.repeat(300), 'till exempel 2026-11-24'],
])('showFrom: %s is refused: %s', (written, advice) => {
  const [fault] = checkContent([readSource(file, noticeWith(`showFrom: ${written}`))], Date.parse('2026-06-01T12:00Z'));
  expect(fault).toMatchObject({
    line: 2,
    field: 'showFrom',
    code: expect.stringMatching(/^datum-(?:fel-form|finns-inte)$/),
  });
  expect(fault?.message).toContain(advice);
});

test.each([
  ['showFrom:', '2 falt-tomt'],
  ['showFrom: ""', '2 falt-tomt'],
  ['showFrom: 2026-02-30', '2 datum-finns-inte'],
  ['showFrom: 2026-00-10', '2 datum-finns-inte'],
  ['showFrom: 2026-02-29', '2 datum-finns-inte'],
  ['showFrom: 2026-04-13 25:00', '2 datum-finns-inte'],
  ['showFrom: 2026-04-13 24:00', '2 datum-finns-inte'],
  ['showFrom: 2026-04-13 09:60', '2 datum-finns-inte'],
  ['showFrom: 2026-04-13 09:00:60', '2 datum-finns-inte'],
  ['showFrom: 2026-03-29 02:30', '2 datum-finns-inte'],
  ['showFrom: 2025-10-26 02:30', '2 datum-finns-inte'],
  ['showFrom: 2026-04-13T09:00Z', '2 datum-finns-inte'],
  ['showFrom: 2026-04-13T09:00+01:00', '2 datum-finns-inte'],
  ['showFrom: 2026-04-13T09:00-05:00', '2 datum-finns-inte'],
  ['showUntil: 2206-04-13', '2 datum-fel-ar'],
  ['showFrom: 0026-04-13', '2 datum-fel-ar'],
  ['showFrom: 1926-04-13', '2 datum-fel-ar'],
  ['showFrom: 2032-04-13', '2 datum-fel-ar'],
  ['reviewed: 2026-01-10 09:00', '2 datum-fel-form'],
  ['reviewed: 2026-06-02', '2 granskad-i-framtiden'],
  ['reviewBy: 2025-12-01', '2 tider-fel-ordning'],
  ['reviewBy: 2026-05-01', '2 granskning-forfallen'],
  ['showUntil: 2026-05-31', '2 tider-fel-ordning'],
  ['showFrom: 2026-06-01 09:00\nshowUntil: 2026-06-01 09:00', '3 tider-fel-ordning'],
  ['eventFrom: 2026-06-05\neventUntil: 2026-06-04', '3 tider-fel-ordning'],
  ['eventUntil: 2026-06-04', '2 falt-saknas'],
  ['eventFrom: 2026-07-05\nshowUntil: 2026-06-04', '2 handelse-utanfor-visning'],
  ['updated: 2026-06-02', '2 andrad-i-framtiden'],
])('%s: %s', (lines, expected) => {
  expect(faultsOfFile(file, noticeWith(lines))).toContain(expected);
});

test.each([
  'showFrom: 2026-05-30',
  'showFrom: "2026-05-30"',
  "showFrom: '2026-05-30 09:00'",
  'showFrom: 2026-05-30 09:00',
  'showFrom: 2026-05-30T09:00',
  'showFrom: 2026-05-30T09:00:30',
  'showFrom: 2026-05-30T09:00+02:00',
  'showFrom: 2026-05-30 # visas från lördag',
  'showFrom: 2025-10-26T02:30+02:00\nshowUntil: 2026-06-10',
  'showFrom: 2025-10-26T02:30+01:00\nshowUntil: 2026-06-10',
])('%s is accepted', (lines) => {
  expect(faultsOfFile(file, noticeWith(lines))).toEqual([]);
});
