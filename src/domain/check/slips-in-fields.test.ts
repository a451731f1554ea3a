import { expect, test } from 'vitest';
import { faultsOfNotice, lineOf, noticeWithLine } from '../../../test/support/slips.ts';

/**
 * Slips that editors make in fields. Each is told at its line and field, in words that hold what to write instead; written
 * so, nothing is wrong any more.
 */
type Slip = [field: string, written: string, obeyed: string, advice?: string];

const moments: Slip[] = [
  ['26-12-20 18:00', '2026-12-20 18:00'],
  ['20-12-26', '2026-12-20'],
  ['20-12-26 18.00', '2026-12-20 18:00'],
  ['20/12-26', '2026-12-20'],
  ['20.12.26', '2026-12-20'],
  ['20/12', '2026-12-20'],
  ['20/12 kl. 18', '2026-12-20 18:00'],
  ['20 december', '2026-12-20'],
  ['söndag 20 december', '2026-12-20'],
  ['söndagen den 20 december', '2026-12-20'],
  ['sön 20 dec kl. 18.00', '2026-12-20 18:00'],
  ['20 dec kl. 22', '2026-12-20 22:00'],
  ['20 dec 22:00', '2026-12-20 22:00'],
  ['den 20:e december', '2026-12-20'],
  ['3 januari', '2027-01-03'],
  ['20 december 2026', '2026-12-20'],
  ['20 december 2026 klockan 18.00', '2026-12-20 18:00'],
  ['20 December 2026', '2026-12-20'],
  ['December 20, 2026', '2026-12-20'],
  ['20th of December 2026', '2026-12-20'],
  ['Dec 20 2026 6 pm', '2026-12-20 18:00'],
  ['12/20/2026', '2026-12-20'],
  ['2026/12/20', '2026-12-20'],
  ['2026.12.20', '2026-12-20'],
  ['2026 12 20', '2026-12-20'],
  ['20261220', '2026-12-20'],
  ['261220', '2026-12-20'],
  ['2026–12–20', '2026-12-20'],
  ['2026-12-20 18.00', '2026-12-20 18:00'],
  ['2026-12-20 1800', '2026-12-20', 'till exempel 2026-11-24'],
  ['2026-12-20 kl 18', '2026-12-20 18:00'],
  ['2026-12-20 kl. 18:00', '2026-12-20 18:00'],
  ['2026-12-20, 18:00', '2026-12-20 18:00'],
  ['2026-12-20T18:00:00.000Z', '2026-12-20 19:00'],
  ['2026-12-20 18:00 svensk tid', '2026-12-20 18:00'],
  ['2026-12-20 18:00 CET', '2026-12-20 18:00'],
  ['2026-12-20 24:00', '2026-12-21 00:00'],
  ['2026-12-31 24:00', '2027-01-01 00:00'],
  ['2026-12-20 25:00', '2026-12-20 09:00'],
  ['2026-12-20 18:60', '2026-12-20 09:00'],
  ['2026-12-32', '2026-12-31'],
  ['2026-12-32 18:00', '2026-12-31'],
  ['2027-02-29', '2027-02-28'],
  ['31 februari 2027', '2027-02-28'],
  ['2026-13-20', '2026-12-20', 'Månaderna har nummer 01 till 12'],
  ['19-20 december', '2026-12-20'],
  ['19–20 december 2026', '2026-12-20'],
  ['2026-12-20 18.00-22.00', '2026-12-20 22:00'],
  ['2026-12-20 kl 22-06', '2026-12-21 06:00'],
  ['20 december kl. 22.00–06.00', '2026-12-21 06:00'],
  ['2026', '2026-12-20', 'månad och dag'],
  ['2026-12', '2026-12-24'],
  ['18:00', '2026-12-20 18:00', 'Skriv också dagen'],
  ['1926-12-20', '2026-12-20', 'Skriv ett år mellan 2000 och 2031'],
  ['2206-12-20', '2026-12-20', 'Skriv ett år mellan 2000 och 2031'],
].map(([written = '', obeyed = '', advice]) => ['showUntil', written, obeyed, ...(advice ? [advice] : [])] as Slip);

const others: Slip[] = [
  ['roles', 'privatpersoner', '[privatpersoner]'],
  ['roles', 'Privatpersoner', '[privatpersoner]'],
  ['roles', 'Privatpersoner, Arbetsgivare', '[privatpersoner, arbetsgivare]'],
  ['roles', 'arbetsgivare och privatpersoner', '[arbetsgivare, privatpersoner]'],
  ['roles', 'privatpersoner/arbetsgivare', '[privatpersoner, arbetsgivare]'],
  ['roles', '[Arbetsgivare; Privatpersoner]', '[arbetsgivare, privatpersoner]', 'arbetsgivare, privatpersoner'],
  ['roles', '[Privatpersoner]', '[privatpersoner]', 'privatpersoner'],
  ['roles', '[privat personer]', '[privatpersoner]', 'bara a–z'],
  ['roles', '[privatperson]', '[privatpersoner]', 'Menade du privatpersoner?'],
  ['roles', '[abretsgivare]', '[arbetsgivare]', 'Menade du arbetsgivare?'],
  ['roles', '[tandläkare]', '[arbetsgivare]', 'bara a–z'],
  ['roles', '[kommuner]', '[privatpersoner]', 'Välj bland arbetsgivare, privatpersoner.'],
  ['roles', '[privatpersoner.md]', '[privatpersoner]', 'privatpersoner'],
  ['roles', '[privatpersoner, privatpersoner]', '[privatpersoner]', 'Ta bort det ena'],
  ['kind', 'underhåll', 'maintenance'],
  ['kind', 'Driftstopp', 'maintenance'],
  ['kind', 'Maintenance', 'maintenance'],
  ['kind', 'maintenence', 'maintenance'],
  ['kind', 'ändring', 'change'],
  ['kind', '[maintenance]', 'maintenance', 'maintenance'],
  ['severity', 'varning', 'warning'],
  ['severity', 'Viktigt', 'warning'],
  ['severity', 'warnning', 'warning'],
  ['severity', 'kritiskt', 'critical'],
  ['severity', 'hög', 'warning', 'warning'],
  ['title', '"Mina sidor" är stängda', '"”Mina sidor” är stängda"'],
  ['title', "'Mina sidor' är stängda", '"”Mina sidor” är stängda"'],
  ['title', '"Mina sidor är stängda', '"Mina sidor är stängda"'],
  ['title', 'Stängt: Mina sidor', '"Stängt: Mina sidor"'],
  ['title', 'Stängt #1', '"Stängt #1"'],
  ['title', '[Ny] tid', '"[Ny] tid"'],
  ['title', '@bankid är stängt', '"@bankid är stängt"'],
  ['title', '**Stängt**', 'Stängt', 'Skriv bara orden'],
  ['title', '# Stängt', 'Stängt', 'tomt'],
  ['title', '', 'Stängt', 'Skriv ett värde'],
  ['title', '???', 'Stängt', 'Skriv en text'],
  ['title', 'Se [sidan](https://x.se)', 'Se sidan', 'Skriv bara orden'],
  ['title', '<b>Stängt</b>', 'Stängt', 'utan HTML-tecknen'],
  ['reviewed', '2026-11-24 09:00', '2026-11-24'],
  ['reviewed', '24 november', '2026-11-24'],
  ['reviewed', '2027-11-24', '2026-11-24', 'Dagen har inte varit ännu'],
  ['owner', '', 'Redaktionen', 'Skriv ett värde'],
  ['owner', '[Redaktionen]', '"[Redaktionen]"'],
  ['eventUntil', '2026-12-05 21:00', '2026-12-06 06:00', 'senare'],
  ['showUntil', '2026-11-30', '2026-12-20', 'senare'],
  [
    'summary',
    'Du kan logga in igen klockan 8.00 den 6 december 2026.',
    'Du kan logga in igen klockan 6.00 den 6 december 2026.',
    'klockan 6.00',
  ],
  ['summary', 'Vi stänger i morgon.', 'Vi stänger lördag 5 december 2026.', 'lördag 5 december 2026'],
  ['summary', 'Stängt lördag 6 december 2026.', 'Stängt söndag 6 december 2026.', 'söndag 6 december 2026'],
  ['summary', 'Stängt 31 november 2026.', 'Stängt 30 november 2026.', 'finns i almanackan'],
  ['summary', 'Stängt kl. 22.00 den 5 december 2026.', 'Stängt klockan 22.00 den 5 december 2026.', 'klockan 22.00'],
];

test.each([...moments, ...others])('%s: %s is told what to write: %s', (field, written, obeyed, advice = obeyed) => {
  const faults = faultsOfNotice(noticeWithLine(field, `${field}: ${written}`.trimEnd()));
  const told = faults.filter(({ message }) => message.includes(advice));
  expect(told, faults.map(({ message }) => message).join('\n')).not.toEqual([]);
  expect(told.map(({ line }) => line)).toContain(lineOf(field));
  expect(faults.every(({ field: named }) => named === undefined || named.startsWith(field))).toBe(true);
  expect(faultsOfNotice(noticeWithLine(field, `${field}: ${obeyed}`))).toEqual([]);
});

test.each([
  ['roles', 'alla'],
  ['roles', 'Alla'],
  ['roles', 'alla grupper'],
  ['roles', '[alla]'],
  ['showUntil', 'tills vidare'],
  ['showUntil', 'oklart'],
  ['showUntil', 'TBD'],
])('%s: %s is told to go', (field, written) => {
  const faults = faultsOfNotice(noticeWithLine(field, `${field}: ${written}`));
  expect(faults).toMatchObject([{ line: lineOf(field), message: expect.stringMatching(/ta bort fältet/i) }]);
  expect(faultsOfNotice(noticeWithLine(field, undefined))).toEqual([]);
});

test.each<[written: string, at: number, advice: string, obeyed: string]>([
  ['  owner: Redaktionen', 0, 'Skriv längst till vänster: owner: Redaktionen', 'owner: Redaktionen'],
  [': Redaktionen\nowner: Redaktionen', 0, 'namn saknas före kolon', 'owner: Redaktionen'],
  ['owner:Redaktionen', 0, 'owner: Redaktionen', 'owner: Redaktionen'],
  ['owner = Redaktionen', 0, 'owner: Redaktionen', 'owner: Redaktionen'],
  ['owner Redaktionen', 0, 'den saknar kolon', 'owner: Redaktionen'],
  ['\towner: Redaktionen', 0, 'tabbtecken', 'owner: Redaktionen'],
  ['Owner: Redaktionen', 0, 'Menade du owner?', 'owner: Redaktionen'],
  ['ägare: Redaktionen', 0, 'Menade du owner?', 'owner: Redaktionen'],
  ['owner: Redaktionen\nowner: Driften', 1, 'Ta bort det ena', 'owner: Redaktionen'],
  ['owner: Vi har\n  #1 i kön', 1, 'owner: "Vi har #1 i kön"', 'owner: "Vi har #1 i kön"'],
  ['owner: Redaktionen\nslug: x', 1, 'Ta bort fältet', 'owner: Redaktionen'],
  ['owner: Redaktionen\nstart: 2026-12-01', 1, 'Menade du showFrom?', 'owner: Redaktionen'],
])('a line %j is told where it stands', (written, at, advice, obeyed) => {
  const faults = faultsOfNotice(noticeWithLine('owner', written));
  expect(faults.map(({ line, message }) => `${line} ${message}`).join('\n')).toContain(advice);
  expect(faults.find(({ message }) => message.includes(advice))?.line).toBe(lineOf('owner') + at);
  expect(faultsOfNotice(noticeWithLine('owner', obeyed))).toEqual([]);
});
