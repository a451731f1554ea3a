import { expect, test } from 'vitest';
import { bodyLine, faultsOfNotice, noticeWithBody } from '../../../test/support/slips.ts';

/**
 * Slips that editors make in the text below the fields. Each is told at its line, in words that hold what to write instead;
 * written so, nothing is wrong any more.
 */
type Slip = [written: string, advice: string, obeyed: string, linesBefore?: number];

const links: Slip[] = [
  ['Ring [oss](0771-524 524).', 'utan mellanslag', 'Ring [oss](tel:+46771524524).'],
  ['Ring [oss](0771-524524).', 'tel:+46771524524', 'Ring [oss](tel:+46771524524).'],
  ['Ring [oss](+46771524524).', 'tel:+46771524524', 'Ring [oss](tel:+46771524524).'],
  ['Ring [oss](tel:0771-524524).', 'tel:+46771524524', 'Ring [oss](tel:+46771524524).'],
  ['Ring [oss](tel:+46939123456).', 'betalnummer', 'Ring [oss](tel:+46771524524).'],
  [
    'Skriv till [oss](kontakt@exempel.se).',
    'mailto:kontakt@exempel.se',
    'Skriv till [oss](mailto:kontakt@exempel.se).',
  ],
  ['Skriv till [a@exempel.se](mailto:b@exempel.se).', 'Skriv samma', 'Skriv till [b@exempel.se](mailto:b@exempel.se).'],
  ['Läs [vår blankett](blankett.docx).', 'https://', 'Läs [vår blankett](https://www.bankid.com/blankett).'],
  ['Läs [vår blankett](/blankett.pdf).', 'https://', 'Läs [vår blankett](https://www.bankid.com/blankett).'],
  ['Läs [vår blankett](https://www.bankid.com/b.docx).', '.docx', 'Läs [vår blankett](https://www.bankid.com/b).'],
  ['Läs [mer om BankID](www.bankid.com).', 'https://', 'Läs [mer om BankID](https://www.bankid.com).'],
  [
    'Läs [mer om BankID](http://www.bankid.com/).',
    'https://www.bankid.com/',
    'Läs [mer om BankID](https://www.bankid.com/).',
  ],
  ['Läs [mer om BankID](https:/www.bankid.com/).', 'Skriv', 'Läs [mer om BankID](https://www.bankid.com/).'],
  ['Läs [mer om BankID](C:\\b.html).', 'Kopiera adressen igen', 'Läs [mer om BankID](https://www.bankid.com/).'],
  [
    'Läs [mer om BankID](https://www.bankid.com/?utm_source=brev).',
    'https://www.bankid.com/.',
    'Läs [mer om BankID](https://www.bankid.com/).',
  ],
  [
    'Läs [mer om BankID](https://www.bankid.com/?a=1&fbclid=x).',
    'https://www.bankid.com/?a=1',
    'Läs [mer om BankID](https://www.bankid.com/?a=1).',
  ],
  [
    'Läs [mer om BankID](https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.bankid.com%2Fx&data=y).',
    'https://www.bankid.com/x',
    'Läs [mer om BankID](https://www.bankid.com/x).',
  ],
  [
    'Läs [mer om BankID](https://www.google.com/url?q=https://www.bankid.com/x).',
    'https://www.bankid.com/x',
    'Läs [mer om BankID](https://www.bankid.com/x).',
  ],
  [
    'Läs [vår lista](https://exempel.sharepoint.com/sites/a).',
    'alla kan öppna',
    'Läs [vår lista](https://www.bankid.com/).',
  ],
  ['Läs [vår lista](https://intranet.exempel.se/a).', 'alla kan öppna', 'Läs [vår lista](https://www.bankid.com/).'],
  ['Läs [vår lista](https://docs.google.com/a).', 'alla kan öppna', 'Läs [vår lista](https://www.bankid.com/).'],
  ['Läs [mer om BankID](https://bit.ly/x).', 'hela adressen', 'Läs [mer om BankID](https://www.bankid.com/).'],
  ['Läs [mer om BankID](https://lnkd.in/x).', 'hela adressen', 'Läs [mer om BankID](https://www.bankid.com/).'],
  [
    'Du kan [logga in på forsakringskassan.se](https://www.evil.example/).',
    'Skriv samma',
    'Du kan [logga in på forsakringskassan.se](https://www.forsakringskassan.se/).',
  ],
  [
    'Gå till [Försäkringskassan](https://www.forsakringskassan.se.evil.example/).',
    'liknar forsakringskassan.se',
    'Gå till [Försäkringskassan](https://www.forsakringskassan.se/).',
  ],
  [
    'Gå till [Försäkringskassan](https://www.forsakringskasan.se/).',
    'liknar forsakringskassan.se',
    'Gå till [Försäkringskassan](https://www.forsakringskassan.se/).',
  ],
  [
    'Gå till [Försäkringskassan](https://forsakringskassan-inloggning.example/).',
    'liknar forsakringskassan.se',
    'Gå till [Försäkringskassan](https://www.forsakringskassan.se/).',
  ],
  ['Läs mer [här](/hjalp/fraga/).', 'Skriv vart länken leder', 'Läs om [hur du loggar in](/hjalp/fraga/).'],
  ['Läs [hur du loggar in](/hjalp/fragan/).', '/hjalp/fraga/', 'Läs [hur du loggar in](/hjalp/fraga/).'],
  ['Läs [hur du loggar in](fraga.md).', '/hjalp/fraga/', 'Läs [hur du loggar in](/hjalp/fraga/).'],
  ['Läs [hur du loggar in]().', 'Skriv den inom parentesen', 'Läs [hur du loggar in](/hjalp/fraga/).'],
];

const lists: Slip[] = [
  ['Gör så här:\n\n- Ett\n-\n- Två', 'Punkten är tom', 'Gör så här:\n\n- Ett\n- Två', 3],
  ['Ute är det:\n\n- 5 grader', 'minus', 'Ute är det minus 5 grader.', 2],
  ['+ 46 771 524 524', '\\+', '\\+ 46 771 524 524.'],
  ['Gäller dig som är\n> 18 år.', 'mer än 18 år', 'Gäller dig som är mer än 18 år.', 1],
  ['(1) Öppna appen.\n(2) Stäng den.', 'Skriv 1.', '1. Öppna appen.\n2. Stäng den.'],
  ['1: Öppna appen.\n2: Stäng den.', 'Skriv 1.', '1. Öppna appen.\n2. Stäng den.'],
  ['I. Öppna appen.\nII. Stäng den.', 'Skriv 1.', '1. Öppna appen.\n2. Stäng den.'],
  ['Steg 1: Öppna appen.\nSteg 2: Stäng den.', 'Skriv 1.', '1. Öppna appen.\n2. Stäng den.'],
  ['a) Öppna appen.\nb) Stäng den.', '1.', '1. Öppna appen.\n2. Stäng den.'],
  ['1.Öppna appen.\n2.Stäng den.', 'mellanslag', '1. Öppna appen.\n2. Stäng den.'],
  ['-Öppna appen.\n-Stäng den.', 'mellanslag', '- Öppna appen.\n- Stäng den.'],
  ['• Öppna appen.\n• Stäng den.', '- text', '- Öppna appen.\n- Stäng den.'],
  ['•\tÖppna appen.\n•\tStäng den.', '- text', '- Öppna appen.\n- Stäng den.'],
  ['– Öppna appen.\n– Stäng den.', '- text', '- Öppna appen.\n- Stäng den.'],
  ['Gör så här:\n2. Öppna appen.\n3. Stäng den.', 'tom rad', 'Gör så här:\n\n1. Öppna appen.\n2. Stäng den.', 1],
  [
    'Grupp\tTid\nPrivat\tLördag\nFöretag\tSöndag',
    '| Grupp | Tid |',
    '| Grupp | Tid |\n| --- | --- |\n| Privat | Lördag |\n| Företag | Söndag |',
  ],
];

const words: Slip[] = [
  ['Vi stänger i morgon.', 'lördag 5 december 2026', 'Vi stänger lördag 5 december 2026.'],
  ['Vi stänger imorgon.', 'lördag 5 december 2026', 'Vi stänger lördag 5 december 2026.'],
  ['Vi stänger nu på lördag.', 'lördag 5 december 2026', 'Vi stänger nu på lördag 5 december 2026.'],
  ['Vi stänger i helgen.', 'med datum', 'Vi stänger i helgen, 5–6 december 2026.'],
  ['Vi öppnar nästa vecka.', 'med datum', 'Vi öppnar måndag 7 december 2026.'],
  ['Felet kom i går.', 'med datum', 'Felet kom 27 november 2026.'],
  ['Vi stänger kl. 22.', 'klockan 22', 'Vi stänger klockan 22.'],
  ['Vi stänger klockan 22:00.', 'med punkt', 'Vi stänger klockan 22.00.'],
  ['Vi stänger klockan 22.00-23.00.', 'klockan 22.00 till 23.00', 'Vi stänger klockan 22.00 till 23.00.'],
  ['Vi stänger klockan 08.00.', 'klockan 8.00', 'Vi stänger klockan 8.00.'],
  ['Vi stänger den 5:e december 2026.', '5 december', 'Vi stänger den 5 december 2026.'],
  ['Vi stänger den 5 December 2026.', 'liten bokstav', 'Vi stänger den 5 december 2026.'],
  ['Vi stänger 5/12.', 'månadens namn', 'Vi stänger 5 december 2026.'],
  ['Vi stänger 2026-12-05.', 'månadens namn', 'Vi stänger 5 december 2026.'],
  ['Ring Anna på 070-123 45 67.', 'växel', 'Ring växeln på 0771-524 524.'],
  ['Ring +46 70 123 45 67.', 'växel', 'Ring växeln på 0771-524 524.'],
  ['Skriv 19121212-1212 i rutan.', 'ÅÅÅÅMMDD-NNNN', 'Skriv numret som ÅÅÅÅMMDD-NNNN i rutan.'],
  ['Skriv 121212-1212 i rutan.', 'ÅÅÅÅMMDD-NNNN', 'Skriv numret som ÅÅÅÅMMDD-NNNN i rutan.'],
  [
    'Mejla ditt personnummer till oss.',
    'på ett säkert sätt',
    'Skicka aldrig ditt personnummer. Ring oss på 0771-524 524.',
  ],
  ['Skicka din kod till oss.', 'på ett säkert sätt', 'Skicka aldrig din kod till någon.'],
  ['Svara med ditt lösenord.', 'på ett säkert sätt', 'Lämna aldrig ut ditt lösenord.'],
  ['Klart nu 😀.', 'Ta bort symbolen', 'Klart nu.'],
  ['# Rubrik\n\nText.', 'Skriv ##', '## Rubrik\n\nText.'],
  ['Se här:\n\n    Indragen text.', 'Ta bort dem', 'Se här:\n\nIndragen text.', 2],
  ['Text i <b>fetstil</b>.', 'HTML', 'Text i **fetstil**.'],
];

test.each([...links, ...lists, ...words])('%j is told, with: %s', (written, advice, obeyed, linesBefore = 0) => {
  const faults = faultsOfNotice(noticeWithBody(written));
  const told = faults.filter(({ message }) => message.includes(advice));
  expect(told, faults.map(({ line, message }) => `${line} ${message}`).join('\n')).not.toEqual([]);
  expect(told.map(({ line }) => line)).toContain(bodyLine + linesBefore);
  expect(faultsOfNotice(noticeWithBody(obeyed))).toEqual([]);
});

test.each([
  ['Skicka aldrig din kod till någon.'],
  ['Vi ber dig aldrig mejla ditt personnummer.'],
  ['Vi skickar en kod till din telefon.'],
  ['Skriv koden som du får i appen.'],
  ['Ring 0771-524 524 eller 08-123 456 78.'],
  ['Diarienumret är 202100-5521.'],
  ['Natten till lördag 5 december 2026 är det stängt.'],
  ['Gå till [BankID](https://install.bankid.com/).'],
  ['Det finns två sätt:\n\n- 5 minuter före\n- 10 minuter efter'],
])('%j is left in peace', (written) => {
  expect(faultsOfNotice(noticeWithBody(written))).toEqual([]);
});
