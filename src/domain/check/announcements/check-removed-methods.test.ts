import { describe, expect, test } from 'vitest';
import { faultsIn, loginMethod, notice, question, role, service } from '../../../../test/support/test-site.ts';

const site = {
  ...loginMethod('bankid', 'BankID'),
  ...loginMethod('telia', 'Telia tjänstelegitimation'),
  ...loginMethod('telia-ny', 'Telia tjänstelegitimation Plus'),
  ...service('  - method: bankid\n  - method: telia-ny\n  - method: telia\n    until: 2026-04-30'),
  ...notice('showFrom: 2026-05-01\nroles: [arbetsgivare]\nmethodsRemoved: [telia]'),
};
const faultsOf = (body: string, answer?: string, fields = 'methods: [telia]') =>
  faultsIn({ ...site, ...question(fields, body, answer) });

describe('a question that still says to use a removed method', () => {
  test('in its answer, in its steps, in a list', () => {
    expect(faultsOf('Text', 'Logga in med Telia tjänstelegitimation.')).toMatchInlineSnapshot(
      `"content/login-help/fraga.md:3 error Fältet answer: texten säger åt läsaren att använda Telia tjänstelegitimation, som enligt content/announcements/nytt.md togs bort 2026-05-01. Skriv att det inte går längre, eller ta bort meningen ”Logga in med Telia tjänstelegitimation.”."`,
    );
    expect(
      faultsOf(
        'Det är enkelt. Gör så här:\n\n1. Öppna sidan.\n2. Välj **Telia\n   tjänstelegitimation**. Skriv inte koden än.',
      ),
    ).toMatchInlineSnapshot(
      `"content/login-help/fraga.md:13 error Texten säger åt läsaren att använda Telia tjänstelegitimation, som enligt content/announcements/nytt.md togs bort 2026-05-01. Skriv att det inte går längre, eller ta bort meningen ”Välj Telia tjänstelegitimation.”."`,
    );
    expect(faultsOf('Det här fungerar:\n\n- BankID\n- Telia tjänstelegitimation')).toMatchInlineSnapshot(
      `"content/login-help/fraga.md:13 error Texten säger åt läsaren att använda Telia tjänstelegitimation, som enligt content/announcements/nytt.md togs bort 2026-05-01. Skriv att det inte går längre, eller ta bort meningen ”Telia tjänstelegitimation”."`,
    );
  });

  test('also without methods of its own', () => {
    expect(faultsOf('Logga in med Telia tjänstelegitimation.', 'Så.', 'keywords: [kort]')).toContain(
      'säger åt läsaren att använda',
    );
  });
});

test.each([
  'Telia tjänstelegitimation går inte längre att använda.',
  'Telia tjänstelegitimation togs bort i april 2024. Använd BankID.',
  'Har du Telia tjänstelegitimation? Då behöver du BankID.',
  'Det här kan du inte använda:\n\n- Telia tjänstelegitimation\n- Telefon',
  '[Kan jag logga in med Telia tjänstelegitimation?](/hjalp/fraga/)',
  '## Telia tjänstelegitimation\n\nDen är borttagen.',
  'Använd Telia tjänstelegitimation Plus.',
])('no fault: %j', (body) => {
  expect(faultsOf(body)).toBe('');
});

test('no fault in a question about a method that is accepted', () => {
  expect(faultsOf('Välj Telia tjänstelegitimation.', 'Så.', 'methods: [telia, bankid]')).toBe('');
});

test('no fault before the day, when the notice is withdrawn, or while a service still accepts the method', () => {
  const files = { ...site, ...question('methods: [telia]', 'Välj Telia tjänstelegitimation.') };
  expect(faultsIn(files, '2026-04-30T12:00Z')).toBe('');
  expect(faultsIn({ ...files, ...notice('showFrom: 2026-05-01\nmethodsRemoved: [telia]\nwithdrawn: true') })).toBe('');
  const other = service('  - method: telia', { id: 'annan', role: 'privatpersoner' });
  expect(faultsIn({ ...files, ...other, ...role('privatpersoner') })).toBe('');
});
