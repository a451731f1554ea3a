import { expect, test } from 'vitest';
import { linkedFrom } from './body-links.ts';

const markdown = `Läs [mer](/hjalp/ny/#kod), [allt][allt], ![Kortet](/bilder/kort.png) eller [bankens sida](https://bank.example/).

[allt]: /hjalp/ "Alla frågor"`;

test.each([
  ['', markdown],
  [
    '/inloggning',
    `Läs [mer](/inloggning/hjalp/ny/#kod), [allt][allt], ![Kortet](/inloggning/bilder/kort.png) eller [bankens sida](https://bank.example/).

[allt]: /inloggning/hjalp/ "Alla frågor"`,
  ],
  [
    'https://stad.example/inloggning',
    `Läs [mer](https://stad.example/inloggning/hjalp/ny/#kod), [allt][allt], ![Kortet](https://stad.example/inloggning/bilder/kort.png) eller [bankens sida](https://bank.example/).

[allt]: https://stad.example/inloggning/hjalp/ "Alla frågor"`,
  ],
])('links of a text from %j', (start, linked) => {
  expect(linkedFrom(markdown, start)).toBe(linked);
});
