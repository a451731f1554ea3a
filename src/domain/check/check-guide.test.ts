import { expect, test } from 'vitest';
import { faultsIn, loginMethod, question, role, service } from '../../../test/support/test-site.ts';

const symptom = (more = '') => ({
  'content/symptoms/kod.yaml': `title: Glömt koden\nasks: methods\norder: 1\n${more}reviewed: 2026-01-10\nowner: Redaktionen\n`,
});
const methods = { ...loginMethod('bankid', 'BankID'), ...loginMethod('siths', 'SITHS') };
const both = service('  - method: bankid\n  - method: siths\n    until: 2026-06-01');

test('a site without problems has no guide, and its answers need none', () => {
  expect(faultsIn({ ...methods, ...both })).toBe('');
});

test('an answer that the guide never leads to is a fault', () => {
  expect(faultsIn(symptom())).toMatchInlineSnapshot(`
    "content/login-help/fraga.md:2 error Fältet symptoms saknas, så guiden leder aldrig hit. Skriv vad som har hänt läsaren: namnet på en eller flera filer i content/symptoms, till exempel \`symptoms: [kod]\`.
    content/symptoms/kod.yaml:1 error Fältet title: Inget svar hör till problemet. Skriv \`symptoms: [kod]\` i ett svar, eller ta bort filen."
  `);
});

test('everybody who can have a problem gets to an answer, whatever they log in with', () => {
  const site = { ...methods, ...both, ...symptom() };
  expect(faultsIn({ ...site, ...question('symptoms: [kod]') })).toBe('');
  expect(faultsIn({ ...site, ...question('symptoms: [kod]\nmethods: [siths]') })).toMatchInlineSnapshot(
    `"content/symptoms/kod.yaml:1 error Fältet title: För grupp som loggar in med BankID finns inget svar. Skriv \`symptoms: [kod]\` i ett svar som gäller dem, eller lägg till bankid i \`methods\` i ett av svaren."`,
  );
});

test('so does each group, and of several that do not one is named', () => {
  const site = { ...methods, ...role('ombud'), ...service('  - method: bankid', { role: 'ombud' }), ...symptom() };
  const others = service('  - method: bankid\n  - method: siths', { id: 'annan', role: 'ombud' });
  const answer = question('symptoms: [kod]\nroles: [arbetsgivare]');
  expect(faultsIn({ ...site, ...others, ...answer })).toContain('som loggar in med BankID, och för 1 fall till, finns');
  expect(faultsIn({ ...site, ...others, ...answer, ...symptom('roles: [arbetsgivare]\n') })).toBe('');
});

test('a method that is no longer accepted needs no answer, and one that will be does', () => {
  const answer = question('symptoms: [kod]\nmethods: [bankid]');
  const site = { ...methods, ...both, ...symptom(), ...answer };
  expect(faultsIn(site, '2026-06-01T21:00Z')).toContain('SITHS');
  expect(faultsIn(site, '2026-06-01T22:00Z')).toBe('');
  const later = service('  - method: siths\n    from: 2027-01-01');
  expect(faultsIn({ ...site, ...later }, '2026-06-01T22:00Z')).toContain('SITHS');
});

test('while an answer has a fault of its own, nothing is said to be missing', () => {
  const faults = faultsIn({ ...methods, ...both, ...symptom(), ...question('symptoms: [kod]\nroles: arbetsgivare') });
  expect(faults).toContain('content/login-help/fraga.md');
  expect(faults).not.toContain('content/symptoms/kod.yaml');
});
