import { expect, test } from 'vitest';
import { readSource } from '../../source/source.ts';
import { checkWriting } from '../check-writing.ts';

const upkeep = 'reviewed: 2026-01-10';

function faults(files: Record<string, string>): string[] {
  const sources = Object.entries(files).map(([file, text]) => readSource(`content/${file}`, text));
  return checkWriting(sources, {}).map(({ file, line, code, message }) => `${file}:${line} ${code}: ${message}`);
}

const entry = (fields: string, body: string) => `---\ntitle: Hur?\n${fields}\n---\n\n${body}\n`;

test('a translation that is alike and as new has no fault', () => {
  expect(
    faults({
      'login-help/fraga.md': entry(`keywords: [a]\n${upkeep}`, '## Ett\n\n- Öppna [appen](/hjalp/).'),
      'login-help/fraga.en.md': entry(upkeep, '## One\n\n- Open [the app](/en/hjalp/).'),
    }),
  ).toEqual([]);
});

test('one that is older, lacks fields or is built in another way', () => {
  expect(
    faults({
      'announcements/stangt.md': entry(`textBefore: Det stänger.\n${upkeep}`, '## Ett\n\n- Öppna [appen](/hjalp/).'),
      'announcements/stangt.en.md': entry('summary: It closes.\nreviewed: 2026-01-09', 'Open the app.'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "content/announcements/stangt.en.md:4 oversattning-gammal: Fältet reviewed: Texten på svenska granskades senare, 2026-01-10. Jämför texterna, rätta översättningen och skriv dagens datum.",
      "content/announcements/stangt.en.md:3 oversattning-andra-falt: Fältet summary: Det finns inte i content/announcements/stangt.md. Ta bort det här, eller lägg till det där.",
      "content/announcements/stangt.en.md:2 oversattning-andra-falt: Fältet textBefore: Det finns i content/announcements/stangt.md men inte här. Översätt det, eller ta bort det där.",
      "content/announcements/stangt.en.md:6 oversattning-avviker: Texten är inte byggd som content/announcements/stangt.md (rubriker: inga här, ## i texten på svenska; listor: inga här, punkter: 1 i texten på svenska; länkar: 0 här, 1 i texten på svenska). Gör dem lika, så att alla läsare får samma hjälp.",
    ]
  `);
});

test('every notice is translated, and the questions of the start page', () => {
  expect(
    faults({
      'site.yaml': 'topTasks: [viktig]',
      'login-help/fraga.md': entry(upkeep, 'Hej.'),
      'login-help/viktig.md': entry(upkeep, 'Hej.'),
      'login-help/annan.md': entry(upkeep, 'Hej.'),
      'login-help/annan.en.md': entry(upkeep, 'Hello.'),
      'announcements/stangt.md': entry(upkeep, 'Hej.'),
      'announcements/oppet.md': entry(upkeep, 'Hej.'),
      'announcements/oppet.en.md': entry(upkeep, 'Hello.'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "content/login-help/viktig.md:1 oversattning-saknas: Texten finns bara på svenska, så den som läser på engelska får den. Översätt den i content/login-help/viktig.en.md.",
      "content/announcements/stangt.md:1 oversattning-saknas: Texten finns bara på svenska, så den som läser på engelska får den. Översätt den i content/announcements/stangt.en.md.",
    ]
  `);
});
