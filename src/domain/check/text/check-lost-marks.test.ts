import { describe, expect, test } from 'vitest';
import { codesInBody, faultsInBody } from '../../../../test/support/test-body.ts';

describe('signs that are lost', () => {
  test.each([
    'Ring *21*0771-524 524#.',
    'Det blir 2*3*4.',
    'Det blir 2**3**4.',
    'Ta 5*3 kr och 2*4 kr.',
    'In*logg*ning.',
    'Ring #*31*#.',
    '## C #\n\nHej.',
    '## C ###\n\nHej.',
    '> 18 år är du vuxen.',
    '>18 år',
    '+ 46 771 524 524',
    '* 21 * 0771 #',
    '``` Öppna appen nu\nkod\n```',
    '```js fil.js\nkod\n```',
  ])('%j', (body) => {
    expect(codesInBody(body)).toContain('markdown-av-misstag');
  });

  test.each([
    'Ring \\*21\\*0771-524 524#.',
    'Det blir 2 × 3 × 4.',
    'Välj *3* eller **4**.',
    'Öppna **App**en.',
    'Kod `2*3*4` här.',
    '## C \\#\n\nHej.',
    '## C#\n\nHej.',
    '## Så här ##\n\nHej.',
    '> Du är 18 år.',
    '> 24 december är det stängt.',
    'Skriv \\\\ för ett omvänt snedstreck.',
    '> 18 år\n> är du vuxen.',
    '* 21 kort\n* 22 kort',
    '```js\nkod\n```',
    '~~~~\nkod\n~~~~',
  ])('not in %j', (body) => {
    expect(codesInBody(body)).toEqual([]);
  });

  test('says how to write them', () => {
    expect(faultsInBody('Hej.\n\nRing *21*0771#.')[0]).toMatchInlineSnapshot(`
      {
        "code": "markdown-av-misstag",
        "column": 6,
        "file": "content/login-help/bankid-sparrat.md",
        "level": "error",
        "line": 6,
        "mend": {
          "at": 11,
          "instead": "\\*21\\*0771#",
          "written": "*21*0771#",
        },
        "message": "Stjärnorna i ”*21*0771#” syns inte, för Markdown gör texten mellan dem kursiv eller fet. Ska de synas, skriv \\*21\\*0771#. Ska texten vara kursiv eller fet, gör det med hela ordet.",
      }
    `);
  });
});

describe('numbers of lists', () => {
  test.each([
    ['1. maj\n6. juni\n24. december', 'lista-dagar'],
    ['24. december är det stängt.', 'lista-dagar'],
    ['Vi har stängt\n1. maj och 2. juni.', 'lista-dagar'],
    ['1. maj\n1. juni', 'lista-dagar'],
    ['24. Dec\n31. Dec', 'lista-dagar'],
    ['1. May\n6. June', 'lista-dagar'],
    ['- Stängt:\n\n  6. juni', 'lista-dagar'],
    ['1. Ett.\n2. Två.\n2. Tre.\n3. Gör om steg 3.', 'lista-nummer'],
    ['1. Ett.\n3. Två.\n4. Tre.', 'lista-nummer'],
    ['1. Ett.\n2. Två.\n\n1. Ett.\n2. Två.', 'lista-nummer'],
    ['2. Två.\n1. Ett.', 'lista-nummer'],
    ['1. Ett.\n   1. A.\n   3. B.', 'lista-nummer'],
    ['> 1. Ett.\n> 3. Två.', 'lista-nummer'],
  ])('%j: %s', (body, code) => {
    expect(codesInBody(body)).toContain(code);
  });

  test.each([
    '1. Ett.\n1. Två.\n1. Tre.',
    '1. Ett.\n2. Två.\n3. Tre.',
    '1. Steg ett.\n2. Så:\n\n   - maj\n   - juni',
    '1. Januari är kall.\n2. Februari också.',
    '1. Ett.\n\nMellan.\n\n2. Två.',
    '1. Ett.\n   1. A.\n   2. B.\n2. Två.',
    'Vi har stängt 6 juni och 24 december.',
  ])('not in %j', (body) => {
    expect(codesInBody(body)).toEqual([]);
  });

  test('are told with what to do', () => {
    const told = ['1. maj\n6. juni', '6. juni är det stängt.', '1. A.\n2. B.\n\n1. C.', '1. A.\n3. B.'];
    expect(told.map((body) => faultsInBody(body)[0]?.message).join('\n')).toMatchInlineSnapshot(`
      "Dagen ”6. juni” blir ”2. juni” på sidan, för att raden börjar med en siffra och en punkt. Skriv dagen utan punkt: 6 juni. Ska det vara en lista, skriv - 6 juni.
      Dagen ”6. juni” blir en lista på sidan, för att raden börjar med en siffra och en punkt. Skriv dagen utan punkt: 6 juni. Ska det vara en lista, skriv - 6 juni.
      Här står 1., men sidan visar 3. En tom rad räcker inte för att börja en ny lista. Skriv en rad text eller en rubrik mellan listorna, eller räkna vidare.
      Här står 3., men sidan visar 2. Skriv numren i ordning, och se efter att texten inte hänvisar till fel nummer."
    `);
  });
});

describe('e-mail addresses', () => {
  test.each([
    'kundtjänst@exempel.se',
    'Skriv till fråga.info@exempel.se.',
    'info@exempel.försäkring.se',
    'o’brien@exempel.se',
  ])('%j is no link to somebody else', (body) => {
    expect(codesInBody(body)).toContain('lank-epost');
  });

  test.each([
    'Skriv till info@exempel.se.',
    'Å: info@exempel.se',
    '(info@exempel.se)',
    'info@a.se/hej@b.se',
    '`kundtjänst@exempel.se`',
    'info@försäkring.se',
    'Skriv till **info@exempel.se** nu.',
  ])('%j may stand there', (body) => {
    expect(codesInBody(body)).toEqual([]);
  });

  test('the message names both', () => {
    expect(faultsInBody('Skriv till ”kundtjänst@exempel.se”.')[0]).toMatchInlineSnapshot(`
      {
        "code": "lank-epost",
        "column": 13,
        "file": "content/login-help/bankid-sparrat.md",
        "level": "error",
        "line": 4,
        "message": "”kundtjänst@exempel.se” blir en länk till nst@exempel.se, och den adressen är någon annans. Skriv adressen så som post kommer fram till den, utan å, ä och ö.",
      }
    `);
  });
});

describe('codes for characters', () => {
  test.each([
    ['a&#x202e;b', 'tecken-skrivriktning'],
    ['a&rlm;b', 'tecken-skrivriktning'],
    ['Bank&#8203;ID', 'tecken-osynliga'],
    ['Bank&zwnj;ID', 'tecken-osynliga'],
    ['B&#1072;nkID', 'tecken-blandade-alfabet'],
    ['In&shy;loggning', 'tecken-lases-om'],
    ['In&#xAD;loggning', 'tecken-lases-om'],
    ['a&#x2028;b', 'tecken-lases-om'],
    ['a&#0;b', 'tecken-forlorade'],
    ['a&#xFFFD;b', 'tecken-forlorade'],
    ['a&#x1b;b', 'tecken-forlorade'],
    ['a&emsp;b', 'tecken-ovanligt-mellanslag'],
    ['a&#xe000;b', 'tecken-otillatna'],
    ['&#x1d400;bc', 'tecken-utsmyckade'],
    ['[om bedrägeri](/hjalp/lurad/ "a&#x202e;b")', 'tecken-skrivriktning'],
    ['![Knappen &#8203;Logga in](/bilder/knapp.png)', 'tecken-osynliga'],
    ['## In&shy;loggning\n\nHej.', 'tecken-lases-om'],
  ])('%j: %s', (body, code) => {
    expect(codesInBody(body)).toContain(code);
  });

  test.each([
    '10&nbsp;kr',
    'A &amp; B',
    '3 &lt; 4',
    '&copy; 2026',
    '`a&#x202e;b`',
    '```\n&shy;\n```',
    'a\\&shy;b',
    '&aring;',
    '&#229;',
  ])('%j is written as any other', (body) => {
    expect(codesInBody(body).filter((code) => code.startsWith('tecken'))).toEqual([]);
  });

  test('are told as they are typed', () => {
    expect(faultsInBody('Hej.\n\nBank&#8203;ID')[0]).toMatchInlineSnapshot(`
      {
        "code": "tecken-osynliga",
        "column": 5,
        "file": "content/login-help/bankid-sparrat.md",
        "level": "error",
        "line": 6,
        "message": "Teckenkoden &#8203;: Här står ett osynligt tecken, U+200B (mellanrum utan bredd). Ta bort det.",
      }
    `);
  });
});
