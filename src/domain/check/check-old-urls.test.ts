import { expect, test } from 'vitest';
import { readSource } from '../source/source.ts';
import { checkOldUrls } from './check-old-urls.ts';
import { siteAddresses } from './site-addresses.ts';

const site = siteAddresses([{ kind: 'login-help', id: 'fraga', locale: 'sv' }], () => ['Gör så här']);

function messages(...moved: string[]): string[] {
  const text = `moved:\n${moved.map((one) => `  - { ${one} }\n`).join('')}`;
  return checkOldUrls(readSource('content/old-urls.yaml', text), site).map(({ line, message }) => `${line} ${message}`);
}

test('an old address may lead to a page, and to a heading on it', () => {
  expect(messages('from: /gammal/, to: /hjalp/fraga/', 'from: /a/b.html, to: /hjalp/fraga/#gör-så-här')).toEqual([]);
});

test('what leads nowhere, on, or over a page is refused', () => {
  expect(
    messages(
      'from: /gammal/, to: /hjalp/fragga/',
      'from: /ett/, to: /tva/',
      'from: /tva/, to: /hjalp/fraga/',
      'from: /runt/, to: /runt/',
      'from: /hjalp/fraga/, to: /hjalp/',
      'from: /Gammal/, to: /hjalp/',
      'from: /pagefind/a/, to: /hjalp/',
      'from: /en/sok/index.html, to: /hjalp/',
      'from: /hjalp/fraga/index.html, to: /hjalp/',
      'from: /404.html, to: /hjalp/',
    ),
  ).toMatchInlineSnapshot(`
    [
      "2 Fältet moved (nr 1).to: Sidan /hjalp/fragga/ finns inte. Menade du /hjalp/fraga/?",
      "3 Fältet moved (nr 2).to: /tva/ är själv en gammal adress. Skriv sidan som den leder till: /hjalp/fraga/.",
      "4 Fältet moved (nr 3).to: /hjalp/fraga/ är själv en gammal adress. Skriv sidan som den leder till: /hjalp/.",
      "5 Fältet moved (nr 4).to: /runt/ leder till sig själv. Skriv sidan som ersätter den.",
      "6 Fältet moved (nr 5).from: /hjalp/fraga/ är en sida som finns. Ta bort raden, eller skriv den gamla adressen.",
      "7 Fältet moved (nr 6).from: /Gammal/ står redan som nr 1. Ta bort den ena.",
      "8 Fältet moved (nr 7).from: /pagefind/a/ är en sida som finns. Ta bort raden, eller skriv den gamla adressen.",
      "9 Fältet moved (nr 8).from: /en/sok/index.html är en sida som finns. Ta bort raden, eller skriv den gamla adressen.",
      "10 Fältet moved (nr 9).from: /hjalp/fraga/index.html är en sida som finns. Ta bort raden, eller skriv den gamla adressen.",
      "11 Fältet moved (nr 10).from: /404.html är en sida som finns. Ta bort raden, eller skriv den gamla adressen.",
    ]
  `);
});

test('a heading that is not on the page is refused', () => {
  expect(messages('from: /vart/, to: /hjalp/fraga/#finns-inte')).toEqual([
    '2 Fältet moved (nr 1).to: Rubriken #finns-inte finns inte på sidan /hjalp/fraga/. Skriv bara /hjalp/fraga/.',
  ]);
});
