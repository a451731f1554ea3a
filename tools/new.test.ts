import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContentFiles } from '../src/library/files.ts';
import { checkContent } from '../src/domain/check/check-content.ts';
import { isError } from '../src/domain/fault/fault.ts';

const project = mkdtempSync(join(tmpdir(), 'new-'));

beforeAll(() => {
  cpSync('e2e/small-site/content', join(project, 'content'), { recursive: true });
});

afterAll(() => {
  rmSync(project, { recursive: true });
});

test('asks in Swedish, refuses what the gate refuses, and writes a notice with its translation', async () => {
  const { code, printed } = await run(
    [],
    ['3', '1'],
    ['Störning: <b>BankID</b>', 'Störning: BankID svarar inte'],
    ['Störning i BankID', ''],
    ['4', '3'],
    [''],
    ['chefer', '1, tandlakare, ombud'],
    ['13-14 april 2027', '2027-03-28 02:30', '2027-03-28 22:00'],
    ['2027-03-28 21:00', '2027-03-29 06:00'],
    ['2027-03-20 08:00'],
    ['2027-03-30'],
    ['BankID svarar inte.'],
    ['', '', 'BankID svarar igen.'],
    ['freja', 'bankid'],
    [''],
    ['## Gör så här', '', 'Logga in senare.', '.'],
    ['ja'],
    ['BankID does not answer', 'BankID does not answer.', 'BankID answers again.'],
    ['Log in later.', '.'],
  );
  expect(code).toBe(0);
  expect(faultsIn(printed)).toMatchInlineSnapshot(`
    "  ✗ Skriv 1 eller 2.
      ✗ Fältet title: Skriv texten på en rad, utan HTML-tecknen < och >.
      ✗ Namnet har mellanslag, stora bokstäver och å, ä eller ö. Döp om filen till storning-i-bankid.md.
      ✗ Fältet kind: Skriv change (ändring), maintenance (underhåll) eller incident (störning).
      ✗ Fältet roles (nr 1): Det finns ingen fil chefer i content/roles. Välj bland ombud, privatpersoner, tandlakare.
      ✗ Fältet eventFrom: ”13-14 april 2027” är inte skrivet som ett datum ska vara. Ett fält tar bara en dag. Skriv 2027-04-13 i fältet för början, och 2027-04-14 i fältet för slutet.
      ✗ Fältet eventFrom: Tiden 2027-03-28 02:30 finns inte, för att klockan ställs fram. Skriv 2027-03-28T01:30+01:00 eller 2027-03-28T03:30+02:00.
      ✗ Fältet eventUntil: Händelsen slutar innan den börjar. Skriv en senare tid.
      ✗ Fältet methods (nr 1): Det finns ingen fil freja i content/login-methods. Välj bland bankid, kodkort, siths."
  `);
  expect(read('announcements/storning-bankid-svarar-inte.md')).toMatchInlineSnapshot(`
    "---
    title: "Störning: BankID svarar inte"
    kind: incident
    severity: warning
    roles: [ombud, tandlakare]
    showFrom: 2027-03-20 08:00
    showUntil: 2027-03-30
    eventFrom: 2027-03-28 22:00
    eventUntil: 2027-03-29 06:00
    summary: BankID svarar inte.
    textAfter: BankID svarar igen.
    methods: [bankid]
    reviewed: today
    owner: Redaktionen
    ---

    ## Gör så här

    Logga in senare.
    "
  `);
  expect(read('announcements/storning-bankid-svarar-inte.en.md')).toMatchInlineSnapshot(`
    "---
    title: BankID does not answer
    summary: BankID does not answer.
    textAfter: BankID answers again.
    reviewed: today
    ---

    Log in later.
    "
  `);
  const banner = printed.slice(printed.indexOf('Banderollen'), printed.indexOf('Gör så här nu'));
  expect(banner.replaceAll('\u00a0', ' ')).toMatchInlineSnapshot(`
      "Banderollen visas för Ombud och Tandläkare:
        från lördag 20 mars 2027 klockan 8.00: Kommande: BankID svarar inte. Börjar söndag 28 mars 2027 klockan 22.00 och pågår till måndag 29 mars 2027 klockan 6.00.
        från söndag 28 mars 2027 klockan 22.00: BankID svarar inte. Pågår, sedan söndag 28 mars 2027 klockan 22.00, till måndag 29 mars 2027 klockan 6.00.
        från måndag 29 mars 2027 klockan 6.00: BankID svarar igen. Avslutat måndag 29 mars 2027 klockan 6.00.
        från onsdag 31 mars 2027: visas inte längre

      "
    `);
  expect(await errorsOfTheSite()).toEqual([]);
});

test('answers that end too soon leave no file', async () => {
  const before = allFiles();
  const { code, errors } = await run(['svar'], ['Hur loggar jag in?', '', 'Så.']);
  expect([code, errors]).toEqual([1, '\nAvbrutet. Ingen fil är skriven.\n']);
  expect(allFiles()).toEqual(before);
});

test('flags write a help entry without a question, and never overwrite it', async () => {
  const flags = ['--title', 'Hur byter jag kod?', '--answer', 'I appen.', '--topic', 'bankid', '--roles', 'ombud'];
  const written = ['svar', ...flags, '--related', 'logga-in, nytt-kort', '--text', '## Gör så här\\n\\nÖppna appen.'];
  const { code, printed } = await run(written);
  expect([code, printed]).toEqual([0, expect.stringContaining('Skapade content/login-help/hur-byter-jag-kod.md')]);
  expect(read('login-help/hur-byter-jag-kod.md')).toContain('related: [logga-in, nytt-kort]');
  expect(await errorsOfTheSite()).toEqual([]);

  const again = await run([...written.slice(0, -1), 'Annan text.']);
  expect([again.code, again.errors]).toMatchInlineSnapshot(`
    [
      1,
      "Filen content/login-help/hur-byter-jag-kod.md finns redan. Skriv ett annat namn: --namn …
    ",
    ]
  `);
  expect(read('login-help/hur-byter-jag-kod.md')).toContain('Öppna appen.');
});

test('wrong flags are refused in plain words, and leave no file', async () => {
  const before = allFiles();
  const runs = await Promise.all([
    run(['meddelande', '--title', 'Nytt', '--kind', 'nyhet', '--text', 'Text.']),
    run(['meddelande', '--slut', '2026-12-01']),
    run(['svar', '--title']),
    run(['nyhet']),
    run(['--title', 'Nytt']),
  ]);
  expect(runs.map(({ code }) => code)).toEqual(runs.map(() => 1));
  expect(runs.map(({ errors }) => errors).join('')).toMatchInlineSnapshot(`
    "content/announcements/nytt.md: Fältet kind: Menade du change? Skriv change (ändring), maintenance (underhåll) eller incident (störning).
    content/announcements/nytt.md: Fältet summary saknas. Det viktigaste i en eller två meningar. Står i banderollen.
    Flaggan --slut finns inte eller saknar värde. Skriv npm run new -- --help för att se alla.
    Flaggan --title finns inte eller saknar värde. Skriv npm run new -- --help för att se alla.
    Skriv meddelande eller svar i stället för nyhet.
    Skriv först meddelande eller svar, sedan flaggorna.
    "
  `);
  expect(allFiles()).toEqual(before);
});

test('help lists the flags with the words of the schema', async () => {
  const { printed } = await run(['--help']);
  expect(printed).toContain('--showFrom           När meddelandet börjar visas.');
  expect(printed).toContain('--en-answer          Svaret i en eller två meningar.');
});

async function run(args: string[], ...answers: string[][]) {
  const child = spawn(process.execPath, [resolve('tools/new.ts'), ...args], { cwd: project });
  child.stdin.end(
    answers
      .flat()
      .map((line) => `${line}\n`)
      .join(''),
  );
  const [printed, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: code as number, printed, errors };
}

function faultsIn(printed: string): string {
  return printed
    .split('\n')
    .filter((line) => line.includes('✗'))
    .join('\n');
}

/** What is written in a file, without the day of today. */
function read(name: string): string {
  return readFileSync(join(project, 'content', name), 'utf8').replace(/^reviewed: [\d-]{10}$/m, 'reviewed: today');
}

function allFiles(): string[] {
  return readdirSync(join(project, 'content'), { recursive: true, encoding: 'utf8' }).sort();
}

async function errorsOfTheSite() {
  return checkContent(await readContentFiles(project), Date.now()).filter(isError);
}
