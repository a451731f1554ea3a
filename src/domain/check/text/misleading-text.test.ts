import { describe, expect, test } from 'vitest';
import { codesInBody, faultsInBody } from '../../../../test/support/test-body.ts';

describe('a text that is an address or a number, and leads to another', () => {
  test.each([
    '[info@åhus.se](mailto:info@exempel.se)',
    '[info@exempel.com](mailto:info@exempel.se)',
    '[Skriv till info@exempel.com](mailto:info@exempel.se)',
    '[info@exempel.se](https://www.exempel.se/)',
    '[info@exempel.se](/hjalp/lurad/)',
    '[**info@exempel.com**](mailto:info@exempel.se)',
    '[info@exempel.com][a].\n\n[a]: mailto:info@exempel.se',
    '[exempel.com](mailto:info@exempel.se)',
    '[https://www.exempel.se/](mailto:info@exempel.se)',
    '[exempel.com](tel:+46771524524)',
    '[exempel.com](https://www.exempel.se/)',
    '[försäkring.se](https://www.exempel.se/)',
    '[exempel.se.ond.com](https://www.exempel.se/)',
    '[exempel.se/kontakt](https://www.exempel.se/logga-in)',
    '[0771-524 525](tel:+46771524524)',
    '[Ring 0771-524 525](tel:+46771524524)',
    '[+47 771 524 524](tel:+46771524524)',
    '[0771-524 524](/hjalp/lurad/)',
    '[info@exempel.se](tel:+46771524524)',
    '[0771-524 524](mailto:info@exempel.se)',
  ])('%s', (link) => {
    expect(codesInBody(`Vi finns på ${link}`)).toContain('lank-text');
  });

  test.each([
    '[info@exempel.se](mailto:info@exempel.se)',
    '[Info@Exempel.se](mailto:info@exempel.se)',
    '[info@åhus.se](mailto:info@xn--hus-tla.se)',
    '[Skriv till info@exempel.se](mailto:info@exempel.se)',
    '[kundtjänsten](mailto:info@exempel.se)',
    '[exempel.se](https://www.exempel.se/)',
    '[åhus.se](https://www.åhus.se/)',
    '[exempel.se/kontakt](https://www.exempel.se/kontakt/)',
    '[Mejl från info@exempel.com är falska](https://www.exempel.se/)',
    '[0771-524 524](tel:+46771524524)',
    '[+46 (0)771-524 524](tel:+46771524524)',
    '[0771-524 524, vardagar 8–16](tel:+46771524524)',
    '[Ring oss](tel:+46771524524)',
    '[24 december 2026](/hjalp/lurad/)',
    '[blankett 7260](/hjalp/lurad/)',
  ])('%s is no such', (link) => {
    expect(codesInBody(`Vi finns på ${link}.`)).not.toContain('lank-text');
  });

  test('the message says both', () => {
    const messages = [
      '[info@åhus.se](mailto:info@exempel.se)',
      '[exempel.com](https://www.exempel.se/)',
      '[0771-524 525](tel:+46771524524)',
      '[0771-524 524](/hjalp/lurad/)',
    ].map((link) => faultsInBody(`Vi finns på ${link}.`)[0]?.message);
    expect(messages).toMatchInlineSnapshot(`
      [
        "Länkens text säger info@åhus.se, men länken leder till info@exempel.se. Skriv samma på båda ställena, eller skriv vart länken leder med ord.",
        "Länkens text säger exempel.com, men länken leder till https://www.exempel.se/. Skriv samma på båda ställena, eller skriv vart länken leder med ord.",
        "Länkens text säger 0771-524 525, men länken leder till +46771524524. Skriv samma på båda ställena, eller skriv vart länken leder med ord.",
        "Länkens text säger 0771-524 524, men länken leder till /hjalp/lurad/. Skriv samma på båda ställena, eller skriv vart länken leder med ord.",
      ]
    `);
  });
});
