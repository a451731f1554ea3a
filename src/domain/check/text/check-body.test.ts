import { describe, expect, test } from 'vitest';
import { codesInBody, faultsInBody } from '../../../../test/support/test-body.ts';

test.each([
  'Öppna appen.',
  '## Gör så här\n\n1. Öppna appen.\n2. Skriv koden.\n\n### Om det krånglar\n\n- Starta om.\n  - Vänta en stund.\n',
  'Läs **mer** om *koden* i `appen`. Priset är 5 \\* 3 kr & 10 %.',
  '| Sätt | Kod |\n| --- | --- |\n| BankID | sex siffror |\n| Freja+ | `a|b` |'.replace('`a|b`', 'fyra'),
  '```\n<script>alert(1)</script>\n{{mall}} [a](http://x)\n```\n\nOvan står kod.',
  '> Citat från banken.\n\nText efter.',
  'Ett stycke\nmed radbrytning mitt i.\n\n***\n\nEtt till.',
  'Skriv `<b>` i rutan. Tecknet \\< betyder mindre än.',
  'Mer än 5 < 6 och 7 > 3.',
  'Ordet har ett under_streck och filen heter min_fil_1.',
  'Ring 0771-524 524. Det kostar 10&nbsp;kr &amp; moms.',
  '1. Ett.\n\nMellan stegen.\n\n2. Två.',
  'Citatet är ”så här” (eller så).',
  'Rad med hårt\\\nbrott.',
  '---\n- Igen\n---\n\nHej.',
  '---\nObs: ring först.\n\n---\n\nHej.',
])('good text passes: %j', (body) => {
  expect(faultsInBody(body)).toEqual([]);
});

describe('HTML', () => {
  test.each([
    'Hej <b>du</b>.',
    '<!-- kom ihåg -->\n\nHej.',
    'Hej <!-- så --> du.',
    '<script>alert(1)</script>\n\nHej.',
    '<SCRIPT SRC=https://x.se/a.js></SCRIPT> Hej.',
    '<style>p{color:red}</style>\n\nHej.',
    '<iframe src="https://x.se"></iframe>\n\nHej.',
    '<form action="https://x.se"><input name=a></form>\n\nHej.',
    '<svg onload=alert(1)>\n\nHej.',
    '<img src=x onerror=alert(1)>\n\nHej.',
    '<a href="javascript:alert(1)">a</a> Hej.',
    '<div\nonclick="a()">\n\nHej.',
    '<details><summary>Mer</summary>\n\nHej.\n\n</details>',
    'Rad<br>brott.',
    '<?php echo 1 ?>\n\nHej.',
    '<!DOCTYPE html>\n\nHej.',
    '<![CDATA[x]]>\n\nHej.',
    '<x-y>Hej</x-y>',
    'Hej <img src=x onerror=alert(1) .',
    'Hej <scr\u00e4pt> du.',
    '- punkt <b>fet</b>',
    '> <b>citat</b>',
    '| A | B |\n| --- | --- |\n| <b>1</b> | 2 |',
    '</div>\n\nHej.',
    '<math><mi>x</mi></math>\n\nHej.',
    '<base href="https://x.se/">\n\nHej.',
    '<meta http-equiv=refresh content="0;url=https://x.se">\n\nHej.',
    '<object data=x></object>\n\nHej.',
    'Visa &lt;script&gt;alert(1)&lt;/script&gt; här.',
    'Visa \\<b>fet</b> här.',
  ])('%j', (body) => {
    expect(codesInBody(body)).toContain('text-html');
  });

  test('says where it stands and what to write instead', () => {
    expect(faultsInBody('Hej.\n\nEtt <b>ord</b>.')[0]).toMatchInlineSnapshot(`
      {
        "code": "text-html",
        "column": 5,
        "file": "content/login-help/bankid-sparrat.md",
        "level": "error",
        "line": 6,
        "message": "HTML går inte att använda: <b>. Skriv **fet text**.",
      }
    `);
  });
});

describe('headings', () => {
  test.each([
    ['# Rubrik\n\nHej.', 'rubrik-niva'],
    ['Rubrik\n===\n\nHej.', 'markdown-av-misstag'],
    ['Rubrik\n---\n\nHej.', 'markdown-av-misstag'],
    ['### Rubrik\n\nHej.', 'rubrik-niva'],
    ['## Ett\n\nHej.\n\n#### Två\n\nHej.', 'rubrik-niva'],
    ['## Ett\n\nHej.\n\n## Ett\n\nHej.', 'rubrik-fel'],
    ['## Ett\n\nHej.\n\n## ett \n\nHej.', 'rubrik-fel'],
    ['##\n\nHej.', 'rubrik-fel'],
    ['## &nbsp;\n\nHej.', 'rubrik-fel'],
    ['## ””\n\nHej.', 'rubrik-fel'],
    ['## …\n\nHej.', 'rubrik-fel'],
    ['## 👍\n\nHej.', 'rubrik-fel'],
    ['- ## Ett\n\nHej.', 'rubrik-fel'],
    ['## Ett\n\n## Två\n\nHej.', 'rubrik-fel'],
    ['## Ett\n\nHej.\n\n### Två', 'rubrik-fel'],
    ['> ## Ett\n\nHej.', 'rubrik-fel'],
    ['##Ett\n\nHej.', 'markdown-rest'],
    ['####### Ett\n\nHej.', 'markdown-rest'],
    ['## Ett.\n\nHej.', 'rubrik-form'],
    ['## Ett:\n\nHej.', 'rubrik-form'],
    ['## **Ett**\n\nHej.', 'rubrik-form'],
    ['**Ett**\n\nHej.', 'rubrik-form'],
    [`## ${'lång '.repeat(20)}\n\nHej.`, 'rubrik-form'],
  ])('%j: %s', (body, code) => {
    expect(codesInBody(body)).toContain(code);
  });

  test('a message can be read when the heading has quotation marks', () => {
    const messages = ['## ””\n\nHej.', '## ”A”\n\nHej.\n\n## ”A”\n\nHej.'].map(
      (body) => faultsInBody(body)[0]?.message,
    );
    expect(messages).toMatchInlineSnapshot(`
      [
        "Rubriken har inga ord, bara tecknen ””, så ingen länk kan leda till den. Skriv vad som står under den.",
        "Rubriken ”A” finns redan i texten. Skriv en rubrik som skiljer dem åt.",
      ]
    `);
  });

  test('a question is a good heading', () => {
    expect(codesInBody('## Vad gör jag?\n\nHej.')).toEqual([]);
  });
});

describe('days in lists', () => {
  test.each([
    '- 6. juni',
    '- 6. juni\n- 24. december',
    '6. juni har vi stängt.',
    '- Öppet.\n\n6. juni har vi stängt.',
    'Stängt:\n\n1. maj\n6. juni',
  ])('%j: no other advice than about the day', (body) => {
    expect(new Set(codesInBody(body))).toEqual(new Set(['lista-dagar']));
  });

  test.each(['- Stängt\n  6. juni', 'Stängt\n6. juni'])('%j is shown as it is typed', (body) => {
    expect(codesInBody(body)).toEqual([]);
  });

  test('a list in a list is not told to be a list', () => {
    expect(faultsInBody('- 6. juni').map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "Dagen ”6. juni” blir en lista i listan på sidan, för att raden börjar med en siffra och en punkt. Skriv dagen utan punkt: 6 juni.",
      ]
    `);
  });
});

describe('tables', () => {
  test.each([
    '| A | B |\n| --- | --- |\n| 1 |',
    '| A | B |\n| --- | --- |\n| 1 | 2 | 3 |',
    '| A | B |\n| 1 | 2 |',
    '| A | B |\n| --- |\n| 1 | 2 |',
    'A | B\n--- | --- | ---\n1 | 2',
    '| A | |\n| --- | --- |\n| 1 | 2 |',
    '| A | B |\n| --- | --- |',
    'Text före.\n|---|---|\n| 1 | 2 |',
    'A | B\n1 | 2',
    'Kol A   Kol B\n-----   -----\n1       2',
  ])('%j', (body) => {
    expect(codesInBody(body)).toContain('tabell-trasig');
  });

  test('may say how their columns are aligned', () => {
    expect(codesInBody('| Sätt | Mitt | Antal |\n| :-- | :-: | --: |\n| Kort | A | 2 |')).toEqual([]);
  });
});

describe('bodies without text', () => {
  test.each([
    '',
    '\n\n',
    '   ',
    '***',
    '<!-- bara en kommentar -->',
    '[a]: /hjalp/lurad/',
    '## Rubrik',
    '…',
    '- \n- ',
    '&nbsp;',
    '![](/bilder/knapp.png)',
    '```\n```',
    '\\',
  ])('%j', (body) => {
    expect(codesInBody(body)).toContain('text-saknas');
  });
});

describe('too much', () => {
  test.each([
    ['a'.repeat(10_001)],
    ['# a\n'.repeat(30_000)],
    ['>'.repeat(90_000)],
    ['> '.repeat(40_000)],
    ['- '.repeat(50_000)],
    ['1. '.repeat(50_000)],
    ['* '.repeat(20)],
    [Array.from({ length: 100 }, (_, level) => `${' '.repeat(level * 2)}- a`).join('\n')],
    [`${'|a'.repeat(200)}|\n${'|-'.repeat(200)}|\n${'|\n'.repeat(5000)}`],
    ['*a _b '.repeat(1000) + '_ *'.repeat(1000)],
    [`${'**a '.repeat(30)}${'**'.repeat(30)}`],
  ])('%.20j…', (body) => {
    const began = performance.now();
    const codes = codesInBody(body);
    expect(codes.length, codes.join()).toBeGreaterThan(0);
    // Tenths of a second; what grows with the square would take hours.
    expect(performance.now() - began).toBeLessThan(60_000);
  });
});

test.each(['1. Hej.\nexport const kod = 1;', "Hej.\nimport A from './a.js'"])('code after text: %j', (body) => {
  expect(codesInBody(body, { kind: 'pages', id: 'om' })).toContain('markdown-rest');
  expect(codesInBody(body)).toContain('markdown-rest');
});

describe('pages', () => {
  test.each([
    'Skriv till oss: <ContactEmail />',
    '<AccessibilityStatement />',
    'Se [all hjälp](/hjalp/).\n\n```\n{a}\n<b>\n```',
  ])('may hold %j', (body) => {
    expect(faultsInBody(body, { kind: 'pages', id: 'om' })).toEqual([]);
  });

  test.each([
    "import A from './a.js'\n\nHej.",
    'export const a = 1\n\nHej.',
    'Hej {1 + 1}.',
    'Hej {process.env.HOME}.',
    '{/* så */}\n\nHej.',
    '<Ruta />\n\nHej.',
    '<ContactEmail to="a@b.se" />',
    '<ContactEmail {...a} />',
    '<ContactEmail>Hej.</ContactEmail>',
    '<Astro.Fragment>Hej.</Astro.Fragment>',
    '<>Hej.</>',
    '<b>Hej.</b>',
    '<script>alert(1)</script>\n\nHej.',
    '<div onclick="a()">Hej.</div>',
    '<!-- så -->\n\nHej.',
    'Hej { du.',
    'Hej <a',
    '<https://exempel.se>',
    '<p>Hej.',
  ])('may not hold %j', (body) => {
    expect(codesInBody(body, { kind: 'pages', id: 'om' })).toContain('mdx-kod');
  });
});
