import { expect, test } from 'vitest';
import { faultsIn, notice } from '../../../test/support/test-site.ts';

const english = (kind: string) => ({
  [`content/${kind}/fraga.en.md`]: '---\ntitle: How?\nanswer: So.\nreviewed: 2026-01-10\n---\n\nText\n',
});
const asked = (page: string, text: string) => ({ [`content/search/asked/${page}.yaml`]: text });
const swedish = 'sv:\n  alsoAsked:\n    - kommer inte in\n  ownWords:\n    - hur gör jag nu då\n';

test.each([
  ['a question', asked('login-help/fraga', swedish)],
  ['a group', asked('roles/arbetsgivare', swedish)],
  ['a notice', { ...notice('showFrom: 2026-06-01\nshowUntil: 2026-06-20'), ...asked('announcements/nytt', swedish) }],
  ['a page that no entry is behind', asked('pages/meddelanden', `${swedish}en:\n  alsoAsked: [news]\n`)],
  ['a translation', { ...english('login-help'), ...asked('login-help/fraga', 'en:\n  alsoAsked: [no way in]\n') }],
  ['signs that a sentence may have', asked('login-help/fraga', 'sv:\n  ownWords:\n    - "så här: # kommer jag in?"\n')],
])('phrases for %s are right', (_, files) => {
  expect(faultsIn(files)).not.toContain('search/asked');
});

test.each([
  [
    'a page that is gone or renamed',
    asked('login-help/ny-telefon', swedish),
    '1 error Det finns ingen sida ny-telefon i content/login-help. Har sidan bytt namn? Döp om filen så att den heter som sidan. Är sidan borttagen? Ta bort filen.',
  ],
  [
    'a misspelt page',
    asked('login-help/fragan', swedish),
    '1 error Det finns ingen sida fragan i content/login-help. Har sidan bytt namn, eller menade du fraga? Döp om filen så att den heter som sidan. Är sidan borttagen? Ta bort filen.',
  ],
  [
    'a page of another kind',
    asked('pages/fraga', swedish),
    '1 error Det finns ingen sida fraga i content/pages. Menade du content/search/asked/login-help/fraga.yaml?',
  ],
  [
    'a translation that is not there',
    asked('login-help/fraga', `${swedish}en:\n  alsoAsked: [no way in]\n`),
    '7 error Fältet en: Sidan fraga finns inte på det språket, så ingen hittar den med fraserna. Ta bort dem, eller översätt sidan.',
  ],
  [
    'the same phrase twice',
    asked('login-help/fraga', `${swedish}    - Hur gör jag nu då\n`),
    '6 error Fältet sv.ownWords (nr 2): Hur gör jag nu då står redan i listan. Ta bort det ena.',
  ],
  [
    'too long a phrase',
    asked('login-help/fraga', `sv:\n  alsoAsked:\n    - ${'ord '.repeat(20)}\n`),
    '3 error Fältet sv.alsoAsked (nr 1): Texten är för lång. Skriv högst 60 tecken.',
  ],
  [
    'a sentence that YAML cuts',
    asked('login-help/fraga', 'sv:\n  ownWords:\n    - knappen # syns inte\n'),
    '3 error Fältet sv.ownWords (nr 1) klipps av: det som följer efter mellanslag och # räknas som en kommentar. Sätt citattecken om hela texten: "knappen # syns inte".',
  ],
  [
    'signs alone',
    asked('login-help/fraga', 'sv:\n  ownWords:\n    - "??"\n'),
    '3 error Fältet sv.ownWords (nr 1): Här står inga ord, bara tecknen ??. Skriv en text.',
  ],
  [
    'no list',
    asked('login-help/fraga', 'sv:\n  alsoAsked: kommer inte in\n'),
    '2 error Fältet sv.alsoAsked ska vara en lista: alsoAsked: [kommer inte in]. Hur någon kan fråga efter sidan på svenska.',
  ],
  [
    'a language without phrases',
    asked('login-help/fraga', 'sv:\n'),
    '1 error Fältet sv är tomt. Skriv ett värde eller ta bort fältet. Hur någon kan fråga efter sidan på svenska.',
  ],
  [
    'phrases without a language',
    asked('login-help/fraga', 'alsoAsked:\n  - kommer inte in\n'),
    '1 error Fältet alsoAsked finns inte. Skriv först sv eller en, och fraserna under det, med två mellanslag före.',
  ],
  [
    'keywords',
    asked('login-help/fraga', 'sv:\n  keywords: [in]\n'),
    '2 error Fältet keywords finns inte. Ta bort det eller rätta namnet. Fälten är alsoAsked, ownWords.',
  ],
])('%s is a fault', (_, files, expected) => {
  const [file = ''] = Object.keys(files);
  expect(faultsIn(files).split('\n')).toContain(`${file}:${expected}`);
});

test.each(['alsoAsked', 'ownWords'])('%s in the entry is told where it belongs', (field) => {
  const files = { ...notice(`showFrom: 2026-06-01\n${field}: [stopp]`), ...english('login-help') };
  const translation = 'content/login-help/fraga.en.md';
  files[translation] = String(files[translation]).replace('---\n', `---\n${field}:\n  - no way in\n`);
  const faults = faultsIn(files).split('\n');
  expect(faults).toContain(
    `content/announcements/nytt.md:7 error Fältet ${field} står inte här. Flytta fraserna till content/search/asked/announcements/nytt.yaml, under sv och ${field}, en på varje rad.`,
  );
  expect(faults).toContain(
    `${translation}:2 error Fältet ${field} står inte här. Flytta fraserna till content/search/asked/login-help/fraga.yaml, under en och ${field}, en på varje rad.`,
  );
});
