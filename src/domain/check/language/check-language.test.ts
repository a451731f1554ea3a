import { describe, expect, test } from 'vitest';
import { loadSpellers } from '../../../library/dictionaries.ts';
import { formatSpan } from '../../time/format-dates.ts';
import type { Locale } from '../../entries/locale.ts';
import { readSource } from '../../source/source.ts';
import { endOf, startOf } from '../../time/local-time.ts';
import { checkWriting } from '../check-writing.ts';

const words = readSource(
  'content/wordlist.yaml',
  `known: [BankID, EFOS, SITHS]
sv:
  - { avoid: [bank-id*, bankid*], write: BankID }
  - { avoid: [mina sidor], write: Mina sidor }
  - { avoid: [erhålla], write: få }
  - { avoid: [i syfte att], write: för att }
  - { avoid: [t.ex], write: till exempel }
  - { avoid: [snart], write: dagen, where: notices, forbidden: true }
  - { avoid: [information*], write: vad som händer, where: notice-headings, forbidden: true }
en:
  - { avoid: [utilise*], write: use }
`,
);
const spellers = await loadSpellers(['BankID', 'EFOS', 'SITHS']);

/** The faults in the language of a text, as `code: message`. */
function faults(body: string, { folder = 'login-help', ending = '.md', title = 'Hur gör jag?' } = {}): string[] {
  const source = readSource(`content/${folder}/fraga${ending}`, `---\ntitle: ${title}\n---\n\n${body}\n`);
  return checkWriting([words, source], { spellers }).map(({ code, message }) => `${code}: ${message}`);
}

const codes = (...args: Parameters<typeof faults>) => faults(...args).map((one) => one.split(':')[0]);

test.each([
  'Logga in med BankID. Läs ”Mina sidor” – och vänta.',
  'Vi har öppet 13–14 april 2024, klockan 9.00 till 15.30. Klockan är fel.',
  'Mina sidor är stängda 5 december 2026 klockan 22.00 till 6 december 2026 klockan 6.00.',
  'Vi stänger 27 oktober 2024 klockan 2.30 sommartid och öppnar klockan 9.',
  'Det kostar 9.50–15.50 kr. Läs 1.4.10–1.4.13. Klockan 0.30 är det natt.',
  'Ring 0771-524 524 eller skriv till hjalp@exempel.se.',
  'Numret 556677-8899 gäller 2023–2024, version 2.10.1.',
  'Har du EFOS eller SITHS? Välj SITHS-kortet (eller EFOS).',
  'Läs om kravet 1.4.10.',
  'Det var den den gången. De de tog hem.',
  'Skriv `kl 09:00 - "så"  här` i fältet.',
  'Det kostar 1,50 kr för 3 st, alltså 4,50 kr.',
  'Appen heter så: välj den. EU:s regler gäller.',
])('good Swedish passes: %s', (text) => {
  expect(faults(text)).toEqual([]);
});

test.each([
  'The service is closed from 5 December 2026 at 22:00 to 6 December 2026 at 06:00.',
  'Don’t use Tandvårdsportalen’s “old” card – call your employer.',
])('good English passes: %s', (text) => {
  expect(faults(text, { ending: '.en.md', title: 'How?' })).toEqual([]);
});

describe('days and times', () => {
  test.each([
    'Stängt 13/4.',
    'Stängt 13/4/2024.',
    'Stängt 13.4.26.',
    'Stängt April 13, 2027.',
    'Stängt 2024-04-13.',
    'Stängt 13.4.2024.',
    'Öppnar kl 9.',
    'Öppnar kl. 9.00.',
    'Öppnar Kl. 9.',
    'Öppnar kl.\u00a09.00.',
    'Öppnar kl. 09.00.',
    'Öppnar 09:00.',
    'Öppnar kl.9.00.',
    'Öppnar klockan9.',
    'Öppnar klockan 09.',
    'Öppnar klockan 9–15.',
    'Öppet 9.00–15.30.',
    'Öppet klockan 9.00 – 15.30.',
    'Stängt 13-14 april.',
    'Stängt 9.00-15.30.',
    'Stängt 13:e april.',
    'Stängt 13 April.',
    'Stängt på Lördag.',
    'Öppnar 3 pm.',
  ])('Swedish: %s', (text) => {
    expect(codes(text)).toContain('tid-fel-form');
  });

  test.each([
    'Closed 13/4.',
    'Closed 2024-04-13.',
    'Closed April 13, 2024.',
    'Closed 13th April.',
    'Opens at 9.00.',
    'Opens at 3 pm.',
    'Open 09:00–15:30.',
    'Open at 09:00-15:30.',
    'Closed 13-14 April.',
  ])('English: %s', (text) => {
    expect(codes(text, { ending: '.en.md', title: 'How?' })).toContain('tid-fel-form');
  });

  test.each([
    ['2024-04-13', '2024-04-14'],
    ['2024-04-13T09:00', '2024-04-13T15:30'],
    ['2024-04-13T22:00', '2024-04-14T06:00'],
    ['2024-10-27T02:30+02:00', '2024-10-27T02:30+01:00'],
    ['2024-04-02T08:00', undefined],
  ])('the words that the site itself has for a span: %s to %s', (from, until) => {
    const span = { start: startOf(from), end: until ? endOf(until) : Infinity };
    const said = (locale: Locale) =>
      `${formatSpan(span, locale)
        .map(({ text }) => text)
        .join('')}.`;
    expect(codes(`Stängt ${said('sv')}`)).toEqual([]);
    expect(codes(`Closed ${said('en')}`, { ending: '.en.md', title: 'How?' })).toEqual([]);
  });

  test('each is named once, with what to write instead', () => {
    expect(faults('Öppnar kl 09:00.')).toEqual([
      'tid-fel-form: ”kl 09:00” har fel form. Skriv klockslag med punkt: klockan 9.00.',
    ]);
    expect(faults('Öppet kl. 9.00–15.30.')).toEqual([
      'tid-fel-form: ”kl. 9.00” har fel form. Skriv ut ordet: klockan 9.00.',
    ]);
    expect(faults('Öppet klockan 9.00–15.30.')).toEqual([
      'tid-fel-form: ”klockan 9.00–15.30” har fel form. Skriv till mellan klockslag: klockan 9.00 till 15.30.',
    ]);
  });
});

describe('signs', () => {
  test.each([
    'Öppna  appen.',
    'Välj "Logga in".',
    "Bankens 'kod'.",
    'Öppna appen - vänta.',
    'Öppna appen -- vänta.',
    'Öppna appen...',
    'Öppna appen .',
    'Öppna appen ,och vänta.',
    'Öppna appen.Vänta sedan.',
    'Öppna,vänta.',
    'Öppna appen!!',
    'Öppna appen?!',
    'Öppna appen ☺.',
    'Öppna öppna appen.',
    'Välj „Logga in“.',
    'Välj &quot;Logga in&quot;.',
  ])('%s', (text) => {
    expect(codes(text)).toContain('tecken-fel');
  });

  test.each([
    'öppna appen.',
    'Öppna appen nu',
    'Öppna appen nu,',
    'Öppna appen (och vänta.',
    'Öppna appen) och vänta.',
  ])('%s', (text) => {
    expect(codes(text)).toEqual(['tecken-fel']);
  });

  test('a list needs no full stops', () => {
    expect(codes('Ta med:\n\n- kort\n- kod')).toEqual([]);
  });

  test('addresses in fields', () => {
    expect(codes('Öppna appen.', { title: 'Se https://exempel.se/' })).toEqual(['tecken-fel']);
  });

  test('also in fields', () => {
    expect(codes('Öppna appen.', { title: 'Hur  gör jag - då?' })).toEqual(['tecken-fel', 'tecken-fel']);
  });
});

describe('words', () => {
  test.each([
    ['Logga in med bank-id.', 'BankID'],
    ['Logga in med Bankid-appen.', 'BankID'],
    ['Gå till mina sidor.', 'Mina sidor'],
    ['Du kan erhålla svar.', 'få'],
    ['Gör det i syfte\natt komma in.', 'för att'],
    ['Ta med kort, t.ex. EFOS.', 'till exempel'],
  ])('%s', (text, instead) => {
    expect(faults(text)).toEqual([expect.stringContaining(`Skriv ${instead}.`)]);
  });

  test.each(['Gå till Mina\nsidor.', 'Gå till **Mina**\nsidor.', 'Gå till Mina\\\nsidor.', '- Gå till Mina\n  sidor.'])(
    'right ones are right over two lines: %j',
    (text) => {
      expect(faults(text)).toEqual([]);
    },
  );

  test('forbidden ones concern notices, or their headings, only', () => {
    expect(codes('Det öppnar snart. Läs vår information.')).toEqual([]);
    expect(codes('Det öppnar snart.', { folder: 'announcements' })).toEqual(['ord-forbjudet']);
    expect(codes('Läs vår information.', { folder: 'announcements' })).toEqual([]);
    expect(codes('## Informationen\n\nHej.', { folder: 'announcements' })).toEqual(['ord-forbjudet']);
    expect(codes('Hej.', { folder: 'announcements', title: 'Viktig information' })).toEqual(['ord-forbjudet']);
    expect(codes('Utilise the app.', { ending: '.en.md', title: 'How?' })).toEqual(['ord-att-byta']);
  });
});

test('what shouts', () => {
  expect(codes('Öppna GENAST appen.')).toEqual(['text-ropar']);
  expect(codes('LÄS DET HÄR.')).toContain('text-ropar');
  expect(codes('Öppna appen!')).toEqual([]);
  expect(codes('Öppna appen!', { folder: 'announcements' })).toEqual(['text-ropar']);
});

test('what is hard to read', () => {
  const sentence = Array.from({ length: 26 }, () => 'ja').join(' och ');
  expect(codes(`Det är ${sentence}.`)).toContain('mening-lang');
  expect(codes('Vi ses där. '.repeat(21))).toContain('stycke-langt');
  const hard =
    'Legitimationsutfärdarens identifieringsförfarande förutsätter personnummerregistrering hos myndigheten.';
  expect(codes(`${hard}\n\n`.repeat(12))).toContain('text-svarlast');
});

test('a word that is spelt wrong, once, with the nearest right one', () => {
  expect(faults('Öppna legitimationsapppen i telefoonen. Ta telefoonen.')).toEqual([
    expect.stringContaining('känner inte igen ”legitimationsapppen”'),
    expect.stringContaining('”telefoonen”. Menade du ”telefonen”?'),
  ]);
  expect(codes('Call your emploier.', { ending: '.en.md', title: 'How?' })).toEqual(['stavning']);
});

test('a fault stands where the word stands', () => {
  const source = readSource(
    'content/login-help/fraga.md',
    '---\ntitle: Hur?\n---\n\n## Rubrik\n\n- **Ta** [vår hjälp](/hjalp/)\n  och bank-id.\n',
  );
  expect(checkWriting([words, source], {})).toMatchObject([{ line: 8, column: 7, code: 'ord-att-byta' }]);
});
