import { describe, expect, test } from 'vitest';
import { faultsIn, notice, question } from '../../../test/support/test-site.ts';

test('a right site has no faults', () => {
  expect(faultsIn(notice('showFrom: 2026-05-01 08:00\nroles: [arbetsgivare]'))).toBe('');
});

describe('fields', () => {
  test('unknown, misspelt, missing, empty and of the wrong type', () => {
    expect(faultsIn(question('rolles: [arbetsgivare]\nanswerr: x\nkeywords: ja\nrelated: []\n')))
      .toMatchInlineSnapshot(`
        "content/login-help/fraga.md:7 error Fältet keywords ska vara en lista: keywords: [ja]. Ord som folk söker på men som inte står i texten.
        content/login-help/fraga.md:8 error Fältet related: Ta bort fältet om ingen annan fråga ligger nära.
        content/login-help/fraga.md:5 error Fältet rolles finns inte. Menade du roles?
        content/login-help/fraga.md:6 error Fältet answerr finns inte. Menade du answer?"
      `);
    expect(faultsIn(notice('slut: 2026-05-01'))).toMatchInlineSnapshot(`
      "content/announcements/nytt.md:2 error Fältet showFrom saknas. När meddelandet börjar visas.
      content/announcements/nytt.md:6 error Fältet slut finns inte. Menade du showUntil?"
    `);
  });

  test('that YAML reads as something else than the editor meant', () => {
    expect(faultsIn(question('methods: *bankid'))).toMatchInlineSnapshot(
      `"content/login-help/fraga.md:5 error Värdet börjar med *, och det betyder något särskilt. Sätt citattecken om värdet: methods: "*bankid""`,
    );
    expect(faultsIn(question('title: Två gånger'))).toMatchInlineSnapshot(
      `"content/login-help/fraga.md:5 error Samma fält står två gånger. Ta bort det ena."`,
    );
    expect(faultsIn({ 'content/login-help/fraga.md': 'Bara text\n' })).toMatchInlineSnapshot(
      `"content/login-help/fraga.md:1 error Filen ska börja med fält mellan två rader med tre streck (---). Skriv dem överst i filen."`,
    );
    expect(faultsIn({ 'content/login-help/fraga.md': '---\ntitle: Fel: så här\n---\nText\n' })).toMatchInlineSnapshot(
      `"content/login-help/fraga.md:2 error Värdet har ett kolon. Sätt citattecken om värdet: title: "Fel: så här""`,
    );
  });
});

test('references to entries that are not there', () => {
  expect(faultsIn(question('roles: [arbetsgivare, chefer]\nmethods: [bankid]'))).toMatchInlineSnapshot(`
    "content/login-help/fraga.md:5 error Fältet roles (nr 2): Det finns ingen fil chefer i content/roles. Välj bland arbetsgivare.
    content/login-help/fraga.md:6 error Fältet methods (nr 1): Det finns ingen fil bankid i content/login-methods. Skriv namnet på en fil som finns, utan ändelse."
  `);
  expect(faultsIn(notice('showFrom: 2026-05-02\nmethods: [siths]'))).toMatchInlineSnapshot(
    `"content/announcements/nytt.md:7 error Fältet methods (nr 1): Det finns ingen fil siths i content/login-methods. Skriv namnet på en fil som finns, utan ändelse."`,
  );
});

describe('dates', () => {
  test('that do not exist, come in the wrong order or have another form', () => {
    expect(faultsIn(notice('showFrom: 2026-02-30'))).toMatchInlineSnapshot(
      `"content/announcements/nytt.md:6 error Fältet showFrom: Dagen 2026-02-30 finns inte. Sista dagen i februari 2026 är 2026-02-28."`,
    );
    expect(faultsIn(notice('showFrom: 2026-05-02\nshowUntil: 2026-05-01'))).toMatchInlineSnapshot(
      `"content/announcements/nytt.md:7 error Fältet showUntil: Meddelandet slutar visas innan det börjar. Skriv en senare tid."`,
    );
    expect(faultsIn(notice('showFrom: 2026-05-02\nshowUntil: 2026-05-01', { summary: '"Nu\\tda"' }))).toMatch(
      /Fältet summary har ett tabbtecken.*\n.*Meddelandet slutar visas innan/,
    );
    expect(faultsIn(notice('showFrom: 2026-05-02\nnewsUntil: 2026-05-01'))).toMatchInlineSnapshot(
      `"content/announcements/nytt.md:7 error Fältet newsUntil: Meddelandet lämnar startsidan innan det börjar visas. Skriv en senare tid."`,
    );
    expect(faultsIn(notice('showFrom: 13-14 april'))).toMatchInlineSnapshot(
      `"content/announcements/nytt.md:6 error Fältet showFrom: ”13-14 april” är inte skrivet som ett datum ska vara. Året saknas. Ett fält tar bara en dag. Skriv 2026-04-13 i fältet för början, och 2026-04-14 i fältet för slutet."`,
    );
    expect(faultsIn(notice('showFrom: 2026-05-02\neventUntil: 2026-05-03'))).toMatchInlineSnapshot(
      `"content/announcements/nytt.md:7 error Fältet eventUntil: Händelsen har ett slut men ingen början. Skriv också \`eventFrom\`."`,
    );
  });

  test('a review that is due is a warning', () => {
    expect(faultsIn(question('reviewBy: 2026-05-31'))).toMatchInlineSnapshot(
      `"content/login-help/fraga.md:5 warning Fältet reviewBy: Texten skulle ha lästs igenom före den dagen. Läs den och ändra datumen."`,
    );
    expect(faultsIn(question('reviewBy: 2026-06-01'))).toBe('');
  });
});

test('files in the wrong place, without text, and translations without original', () => {
  const translation = '---\ntitle: How?\nanswer: So.\nreviewed: 2026-01-10\n---\nText\n';
  expect(
    faultsIn({
      'content/login-help/Fråga.md': translation,
      'content/login-help/annan.en.md': translation,
      'content/login-help/fraga.en.md': translation.replace('Text', ''),
    }),
  ).toMatchInlineSnapshot(`
    "content/login-help/Fråga.md:1 error Namnet har stora bokstäver och å, ä eller ö. Döp om filen till fraga.md.
    content/login-help/annan.en.md:1 error Översättningen saknar sin text på svenska. Lägg till content/login-help/annan.md.
    content/login-help/fraga.en.md:6 error Det finns ingen text under fälten. Skriv den."
  `);
});

test('a translation with a hyphen before its language is told once, and what it should be called', () => {
  const translation = {
    'content/announcements/nytt-en.md': '---\ntitle: News\nsummary: Now\nreviewed: 2026-01-10\n---\n\nText\n',
  };
  expect(faultsIn({ ...notice('showFrom: 2026-05-01'), ...translation })).toBe(
    'content/announcements/nytt-en.md:1 error Menade du content/announcements/nytt.en.md? En översättning har punkt före språket. Döp om filen.',
  );
});
