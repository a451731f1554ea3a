import { expect, test } from 'vitest';
import { isError } from '../fault/fault.ts';
import { readSource } from '../source/source.ts';
import { checkContent } from './check-content.ts';
import { helpWith } from '../../../test/support/test-input.ts';
import { loginMethod, question, role } from '../../../test/support/test-site.ts';

const body = (text: string) => helpWith('title: Hur?').replace('Så gör du.', text);

test.each([
  ['a plain title', helpWith('title: Hur loggar jag in?')],
  ['a quoted title with a colon', helpWith('title: "Fel: så här"')],
  ['single quotes with an apostrophe', helpWith("title: 'Anna''s telefon'")],
  ['C# in a title', helpWith('title: Vad är C#?')],
  ['# in quotes', helpWith('title: "Fel i C # språket"')],
  ['a star as a sign', helpWith('title: Vad är 5 * 3 och a*b?')],
  ['an underscore in a name', helpWith('title: Vad är ny_telefon_2?')],
  ['quotation marks inside', helpWith('title: Vad betyder ”Okänt fel”?')],
  ['an apostrophe inside', helpWith("title: Vad är don't panic?")],
  ['an ampersand', helpWith('title: Frågor & svar')],
  ['a percentage', helpWith('title: Är det 100 % säkert?')],
  ['a clock time', helpWith('title: Varför stängt klockan 9.00 till 15.30?')],
  ['a colon without space', helpWith('title: Vad gör sms:et?')],
  ['an address in a field', helpWith('answer: Gå till https://exempel.se/a?b=c#d.')],
  ['a dash first in quotes', helpWith('title: "– Hur?"')],
  ['an exclamation mark', helpWith('title: Hjälp!')],
  ['other languages’ letters', helpWith('title: Heter du Ærø, Łukasz, Çelik, Nguyễn eller Đorđe?')],
  ['brackets inside', helpWith('title: Hur gör jag (på dator)?')],
  ['square brackets in quotes', helpWith('title: "[Ny] telefon"')],
  ['comments', helpWith('# en kommentar\ntitle: Hur?\ntopic: bankid # ämnet')],
  ['blank lines between fields', helpWith('title: Hur?\n\nanswer: Så.')],
  ['a list on its own lines', helpWith('title: Hur?\nkeywords:\n  - ett\n  - två')],
  ['a list without indent', helpWith('title: Hur?\nkeywords:\n- ett\n- två')],
  ['a list over two lines', helpWith('title: Hur?\nkeywords: [ett,\n  två]')],
  ['numbers in quotes', helpWith('title: Hur?\nkeywords: ["1177", "2026"]')],
  ['words that YAML 1.1 reads as yes and no', helpWith('title: Hur?\nkeywords: [ja, nej, yes, no, on, off]')],
  ['a folded answer', helpWith('title: Hur?\nanswer: >-\n  En lång\n  mening.')],
  ['a quoted answer over two lines', helpWith('title: Hur?\nanswer: "En lång\n  mening."')],
  ['a quoted date', helpWith('title: Hur?\nreviewed: "2026-01-10"')],
  ['Windows line ends', helpWith('title: Hur?').replaceAll('\n', '\r\n')],
  ['a byte order mark', `\ufeff${helpWith('title: Hur?')}`],
  ['spaces after the dashes', helpWith('title: Hur?').replaceAll('---\n', '---  \n')],
  ['no line end last', helpWith('title: Hur?').trimEnd()],
  ['emoji of many kinds', body('👩‍👩‍👧 🇸🇪 1️⃣ ❤️ ☎︎ 👨🏽‍💻 ✔ 🏴󠁧󠁢󠁥󠁮󠁧󠁿')],
  ['no-break hyphens and spaces', body('E‑legitimation kostar 10 000 kr, klockan 9.')],
  ['signs', body('± ½ ² € £ ™ © § № → ✓ … « » ‘ ’ “ ” „ – — − × ° µ')],
  ['units in Greek', body('Motståndet är 10 kΩ och 5 μm.')],
  ['other alphabets', body('Language: русский язык, Ελληνικά, العربية, فارسی, 中文, 한국어, ไทย, हिन्दी.')],
  ['a thematic break', body('Ett.\n\n---\n\nTvå.')],
  ['a heading underlined with equals signs', body('Ett\n\n## Två\n\nText.')],
  ['code with signs', body('Skriv `a: [b] # {c}` så.')],
  ['a long address', body(`[Läs mer om adressen](https://exempel.se/${'a'.repeat(300)})`)],
  ['capitals before a closing quotation mark', body('Det står ”CAFÉ” och ”Å” på A–Ö.')],
])('%s is accepted', (_, raw) => {
  const site = { ...role('arbetsgivare'), ...question(''), ...loginMethod('bankid', 'BankID') };
  const sources = Object.entries({ ...site, 'content/login-help/ny-telefon.md': raw }).map(([name, text]) =>
    readSource(name, text),
  );
  expect(checkContent(sources, Date.parse('2026-06-01T12:00Z')).filter(isError)).toEqual([]);
});
