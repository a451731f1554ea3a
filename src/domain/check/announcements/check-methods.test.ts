import { describe, expect, test } from 'vitest';
import { faultsIn, loginMethod, notice, role, service } from '../../../../test/support/test-site.ts';

const methods = {
  ...loginMethod('bankid', 'BankID'),
  ...loginMethod('telia', 'Telia'),
  ...loginMethod('siths', 'SITHS'),
};
const weekend = 'showFrom: 2026-05-01 08:00\neventFrom: 2026-05-09\neventUntil: 2026-05-10\nroles: [arbetsgivare]';
const change = (fields: string, event = weekend) => ({ ...methods, ...notice(`${event}\n${fields}`) });

describe('a removed method', () => {
  const removed = (until: string, event?: string) =>
    faultsIn({
      ...change('methodsRemoved: [telia]', event),
      ...service(`  - method: bankid\n  - method: telia${until}`),
    });

  test('has an end other than the notice says', () => {
    expect(removed('')).toMatchInlineSnapshot(
      `"content/services/tjanst.yaml:6 error Fältet methods (nr 2).until: Enligt content/announcements/nytt.md tas telia bort 2026-05-09. Skriv \`until: 2026-05-08\`, eller rätta meddelandet."`,
    );
    expect(removed('\n    until: 2026-05-07')).toMatchInlineSnapshot(
      `"content/services/tjanst.yaml:7 error Fältet methods (nr 2).until: Enligt content/announcements/nytt.md tas telia bort 2026-05-09. Skriv \`until: 2026-05-08\`, eller rätta meddelandet."`,
    );
    expect(removed('\n    until: 2026-05-11')).toMatchInlineSnapshot(
      `"content/services/tjanst.yaml:7 error Fältet methods (nr 2).until: Enligt content/announcements/nytt.md tas telia bort 2026-05-09. Skriv \`until: 2026-05-08\`, eller rätta meddelandet."`,
    );
  });

  test.each(['2026-05-08', '2026-05-09', '2026-05-10'])('may end on %s', (until) => {
    expect(removed(`\n    until: ${until}`)).toBe('');
  });

  test('from a clock time on, or without event: that day or the day before', () => {
    const noEvent = 'showFrom: 2026-05-09 08:00';
    expect(removed('\n    until: 2026-05-08', noEvent)).toBe('');
    expect(removed('\n    until: 2026-05-09', noEvent)).toBe('');
    expect(removed('\n    until: 2026-05-10', noEvent)).toMatchInlineSnapshot(
      `"content/services/tjanst.yaml:7 error Fältet methods (nr 2).until: Enligt content/announcements/nytt.md tas telia bort 2026-05-09. Skriv \`until: 2026-05-08\`, eller rätta meddelandet."`,
    );
    expect(removed('\n    until: 2026-05-09', 'showFrom: 2026-05-09')).toMatchInlineSnapshot(
      `"content/services/tjanst.yaml:7 error Fältet methods (nr 2).until: Enligt content/announcements/nytt.md tas telia bort 2026-05-09. Skriv \`until: 2026-05-08\`, eller rätta meddelandet."`,
    );
  });

  test('may come back', () => {
    expect(removed('\n    until: 2026-05-08\n  - method: telia\n    from: 2026-05-20')).toBe('');
  });

  test('in a withdrawn notice or in a service for others says nothing', () => {
    expect(removed('', `${weekend}\nwithdrawn: true`)).toBe('');
    const other = service('  - method: telia', { role: 'privatpersoner' });
    expect(faultsIn({ ...change('methodsRemoved: [telia]'), ...other, ...role('privatpersoner') })).toBe('');
  });
});

describe('an added method', () => {
  const added = (listed: string) =>
    faultsIn({ ...change('methodsAdded: [siths]'), ...service(`  - method: bankid${listed}`) });

  test('is not listed, always was there, or begins on another day', () => {
    expect(added('')).toMatchInlineSnapshot(
      `"content/services/tjanst.yaml:5 error Fältet methods: Enligt content/announcements/nytt.md börjar siths gälla 2026-05-09. Lägg till \`method: siths\` med \`from: 2026-05-09\`, eller rätta meddelandet."`,
    );
    expect(added('\n  - method: siths')).toMatchInlineSnapshot(
      `"content/services/tjanst.yaml:6 error Fältet methods (nr 2).from: Enligt content/announcements/nytt.md börjar siths gälla 2026-05-09. Skriv \`from: 2026-05-09\`, eller rätta meddelandet."`,
    );
    expect(added('\n  - method: siths\n    from: 2026-05-08')).toMatchInlineSnapshot(
      `"content/services/tjanst.yaml:7 error Fältet methods (nr 2).from: Enligt content/announcements/nytt.md börjar siths gälla 2026-05-09. Skriv \`from: 2026-05-09\`, eller rätta meddelandet."`,
    );
    expect(added('\n  - method: siths\n    from: 2026-05-12')).toMatchInlineSnapshot(
      `"content/services/tjanst.yaml:7 error Fältet methods (nr 2).from: Enligt content/announcements/nytt.md börjar siths gälla 2026-05-09. Skriv \`from: 2026-05-09\`, eller rätta meddelandet."`,
    );
  });

  test.each(['2026-05-09', '2026-05-10', '2026-05-11'])('may begin on %s', (from) => {
    expect(added(`\n  - method: siths\n    from: ${from}`)).toBe('');
  });

  test('need not come to every service of the role', () => {
    const services = {
      ...service('  - method: siths\n    from: 2026-05-09'),
      ...service('  - method: bankid', { id: 'annan' }),
    };
    expect(faultsIn({ ...change('methodsAdded: [siths]'), ...services })).toBe('');
  });
});
