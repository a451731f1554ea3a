import { describe, expect, test } from 'vitest';
import { faultsIn, notice } from '../../../../test/support/test-site.ts';

describe('a new notice that starts in the past', () => {
  const late = 'showFrom: 2026-05-20\nshowUntil: 2026-07-01\nreviewed: 2026-05-31';

  test('is probably a wrong day', () => {
    expect(faultsIn(notice(late))).toMatchInlineSnapshot(
      `"content/announcements/nytt.md:6 warning Fältet showFrom: Meddelandet är nyss granskat men visas redan sedan 2026-05-20. Stämmer dagen och året? Skriv annars rätt dag. Är det ett äldre meddelande som ni har ändrat, skriv \`updated\` med dagen för ändringen."`,
    );
  });

  test.each([
    ['archived', `${late}\narchived: true`],
    ['updated', `${late}\nupdated: 2026-05-31`],
    ['withdrawn', `${late}\nwithdrawn: true`],
    ['without end', 'showFrom: 2026-05-20\nreviewed: 2026-05-31'],
    ['by a week at most', 'showFrom: 2026-05-24\nshowUntil: 2026-07-01\nreviewed: 2026-05-31'],
    ['and was reviewed long ago', 'showFrom: 2026-05-20\nshowUntil: 2026-07-01\nreviewed: 2026-05-28'],
  ])('is right when %s', (_, fields) => {
    expect(faultsIn(notice(fields))).toBe('');
  });
});

describe('a notice that ended', () => {
  test('more than 90 days ago is archived or deleted', () => {
    expect(faultsIn(notice('showFrom: 2026-02-01\nshowUntil: 2026-02-28'))).toMatchInlineSnapshot(
      `"content/announcements/nytt.md:7 warning Fältet showUntil: Meddelandet slutade visas för mer än 90 dagar sedan. Skriv \`archived: true\` om det ska ligga kvar i arkivet. Ta annars bort filen."`,
    );
  });

  test.each([
    'showUntil: 2026-03-31',
    'showUntil: 2026-02-28\narchived: true',
    'showUntil: 2026-02-28\nwithdrawn: true',
  ])('is right with %j', (fields) => {
    expect(faultsIn(notice(`showFrom: 2026-02-01\n${fields}`))).toBe('');
  });
});

describe('an incident without end', () => {
  test('has shown for more than 7 days', () => {
    expect(faultsIn(notice('showFrom: 2026-05-20', { kind: 'incident' }))).toMatchInlineSnapshot(
      `"content/announcements/nytt.md:6 warning Fältet showFrom: Störningen har visats i mer än 7 dagar och har inget slut. Är den över, skriv \`showUntil\` med tiden då den tog slut. Pågår den än, skriv \`showUntil\` med dagen då ni ser efter igen."`,
    );
  });

  test.each([
    ['incident', 'showFrom: 2026-05-26'],
    ['incident', 'showFrom: 2026-05-20\nshowUntil: 2026-06-02'],
    ['incident', 'showFrom: 2026-05-20\nwithdrawn: true'],
    ['change', 'showFrom: 2026-05-20'],
  ])('%s with %j is right', (kind, fields) => {
    expect(faultsIn(notice(fields, { kind }))).toBe('');
  });
});

describe('the event and the time when the notice shows', () => {
  const shown = 'showFrom: 2026-05-10\nshowUntil: 2026-06-10';

  test('do not meet', () => {
    expect(faultsIn(notice(`${shown}\neventFrom: 2026-05-01\neventUntil: 2026-05-09`))).toMatchInlineSnapshot(
      `"content/announcements/nytt.md:8 warning Fältet eventFrom: Händelsen är över när meddelandet börjar visas, så texterna före och under händelsen visas aldrig. Ändra tiderna så att meddelandet visas när det händer."`,
    );
    expect(faultsIn(notice(`${shown}\neventFrom: 2026-06-11`))).toMatchInlineSnapshot(
      `"content/announcements/nytt.md:8 warning Fältet eventFrom: Händelsen börjar när meddelandet har slutat visas, så texterna under och efter händelsen visas aldrig. Ändra tiderna så att meddelandet visas när det händer."`,
    );
  });

  test.each([
    'eventFrom: 2026-05-01\neventUntil: 2026-05-10',
    'eventFrom: 2026-06-10',
    'withdrawn: true\neventFrom: 2026-07-01',
  ])('are right with %j', (fields) => {
    expect(faultsIn(notice(`${shown}\n${fields}`))).toBe('');
  });
});

describe('updated', () => {
  test('in the future, long before the notice, or at no time', () => {
    expect(faultsIn(notice('showFrom: 2026-05-01\nupdated: 2026-06-02'))).toMatchInlineSnapshot(
      `"content/announcements/nytt.md:7 error Fältet updated: Tiden har inte varit ännu. Skriv när ändringen gjordes."`,
    );
    expect(faultsIn(notice('showFrom: 2026-05-01\nupdated: 2025-04-30'))).toMatchInlineSnapshot(
      `"content/announcements/nytt.md:7 warning Fältet updated: Ändringen är gjord mer än ett år innan meddelandet började visas. Stämmer året? Skriv annars rätt tid."`,
    );
    expect(faultsIn(notice('showFrom: 2026-05-01\nupdated: 2026-03-29 02:30'))).toMatchInlineSnapshot(
      `"content/announcements/nytt.md:7 error Fältet updated: Tiden 2026-03-29 02:30 finns inte, för att klockan ställs fram. Skriv 2026-03-29T01:30+01:00 eller 2026-03-29T03:30+02:00."`,
    );
  });

  test.each(['2026-06-01', '2026-06-01 13:59', '2025-05-01'])('%s is right', (updated) => {
    expect(faultsIn(notice(`showFrom: 2026-05-01\nupdated: ${updated}`))).toBe('');
  });
});

test('a notice with faults in its own fields gets no more', () => {
  expect(faultsIn(notice('showFrom: 2026-02-01\nshowUntil: 2026-01-01'))).toMatchInlineSnapshot(
    `"content/announcements/nytt.md:7 error Fältet showUntil: Meddelandet slutar visas innan det börjar. Skriv en senare tid."`,
  );
});
