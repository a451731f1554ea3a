import { describe, expect, test } from 'vitest';
import { codesInBody } from './test-body.ts';

describe('Markdown that is left over or misread', () => {
  test.each([
    ['Läs [BankID](http://a.se', 'markdown-rest'],
    ['Läs [BankID] (https://a.se).', 'markdown-rest'],
    ['Läs BankID](https://a.se).', 'markdown-rest'],
    ['Läs (BankID)[/hjalp/lurad/].', 'markdown-rest'],
    ['Läs [BankID][ref].', 'markdown-rest'],
    ['Läs [[lurad]].', 'markdown-rest'],
    ['Läs [BankID](/hjalp/lur ad/).', 'markdown-rest'],
    ['[ref]: /hjalp/lurad/\n\nHej.', 'markdown-rest'],
    ['Läs [om bedrägeri][a].\n\n[a]: /hjalp/lurad/\n[a]: /hjalp/', 'markdown-rest'],
    ['Öppna **appen.', 'markdown-rest'],
    ['Öppna appen** nu.', 'markdown-rest'],
    ['Öppna ** appen ** nu.', 'markdown-rest'],
    ['Öppna __appen nu.', 'markdown-rest'],
    ['Öppna *appen nu.', 'markdown-rest'],
    ['Öppna appen* nu.', 'markdown-rest'],
    ['Öppna _appen nu.', 'markdown-rest'],
    ['Öppna `appen nu.', 'markdown-rest'],
    ['Skriv C:\\mapp.', 'markdown-rest'],
    ['Rad ett.\\nRad två.', 'markdown-rest'],
    ['10&amp;nbsp;kr.', 'markdown-rest'],
    ['10&nbsp kr.', 'markdown-rest'],
    ['Hej {{namn}}.', 'markdown-rest'],
    ['Hej {% if a %}du{% endif %}.', 'markdown-rest'],
    ['Hej ${namn}.', 'markdown-rest'],
    ['Hej <%= namn %>.', 'markdown-rest'],
    ['Hej {frontmatter.title}.', 'markdown-rest'],
    ['Hej {name}.', 'markdown-rest'],
    ['Hej :smile: du.', 'markdown-rest'],
    ['Öppna \\*\\*appen\\*\\*.', 'markdown-rest'],
    ['TODO: skriv klart.', 'text-ofardig'],
    ['Lorem ipsum dolor.', 'text-ofardig'],
    ['Öppnar XXXX.', 'text-ofardig'],
    ['    Öppna appen.', 'markdown-av-misstag'],
    ['\tÖppna appen.', 'markdown-av-misstag'],
    ['- Punkt.\n\n      Öppna appen.', 'markdown-av-misstag'],
    ['```\nÖppna appen.', 'markdown-av-misstag'],
    ['~~~\nÖppna appen.\n```', 'markdown-av-misstag'],
    ['````\nÖppna appen.\n```', 'markdown-av-misstag'],
    ['---\n- Igen\n---\n\nHej.', 'markdown-av-misstag'],
    ['+++\ntitle = "Igen"\n+++\n\nHej.', 'markdown-av-misstag'],
    ['Hej.[^1]\n\n[^1]: Not.', 'markdown-stods-inte'],
    ['Hej.[^1]', 'markdown-stods-inte'],
    ['Öppna ~~dosan~~ appen.', 'markdown-stods-inte'],
    ['Öppna ~dosan~ appen.', 'markdown-stods-inte'],
    ['Öppna ~~appen.', 'markdown-stods-inte'],
    ['Öppna ==appen==.', 'markdown-stods-inte'],
    ['- [ ] Öppna appen.', 'markdown-stods-inte'],
    ['- [x] Öppna appen.', 'markdown-stods-inte'],
    ['> [!NOTE]\n> Hej.', 'markdown-stods-inte'],
    [':::note\nHej.\n:::', 'markdown-stods-inte'],
    ['[TOC]\n\nHej.', 'markdown-stods-inte'],
    ['## Rubrik {#eget}\n\nHej.', 'markdown-stods-inte'],
    ['Hej.\n{: .klass}', 'markdown-stods-inte'],
    ['• Öppna appen.\n• Välj.', 'lista-form'],
    ['– Öppna appen.\n– Välj.', 'lista-form'],
    ['-Öppna appen.\n-Välj.', 'lista-form'],
    ['1.Öppna appen.\n2.Välj.', 'lista-form'],
    ['a) Öppna appen.\nb) Välj.', 'lista-form'],
    ['Gör så här:\n2. Öppna appen.\n3. Välj.', 'lista-form'],
    ['- Öppna appen.\n* Välj.', 'lista-form'],
    ['1. Öppna appen.\n2) Välj.', 'lista-form'],
    ['3. Öppna appen.\n4. Välj.', 'lista-form'],
    ['- a\n'.repeat(31), 'lista-form'],
    ['2024. Då började det.', 'lista-form'],
    ['- a\n  - b\n    - c\n      - d', 'lista-form'],
  ])('%j: %s', (body, code) => {
    expect(codesInBody(body)).toContain(code);
  });
});

describe('pictures', () => {
  test.each(['![Knappen Logga in](/bilder/knapp.png)', '![En ritning av kortet](/bilder/ritning.svg)'])(
    '%j',
    (picture) => {
      expect(codesInBody(`Hej.\n\n${picture}`)).toEqual([]);
    },
  );

  test.each([
    ['![](/bilder/knapp.png)', 'bild-utan-text'],
    ['![ ](/bilder/knapp.png)', 'bild-utan-text'],
    ['![bild](/bilder/knapp.png)', 'bild-utan-text'],
    ['![knapp](/bilder/knapp.png)', 'bild-utan-text'],
    ['![knapp.png](/bilder/knapp.png)', 'bild-utan-text'],
    ['![Knappen Logga in](/bilder/saknas.png)', 'bild-fel'],
    ['![Knappen Logga in](/bilder/stor.png)', 'bild-fel'],
    ['![Knappen Logga in](/bilder/falsk.png)', 'bild-fel'],
    ['![Knappen Logga in](/bilder/knapp.gif)', 'bild-fel'],
    ['![Knappen Logga in](/bilder/Knapp.PNG)', 'bild-fel'],
    ['![Knappen Logga in](knapp.png)', 'bild-fel'],
    ['![Knappen Logga in](../../public/bilder/knapp.png)', 'bild-fel'],
    ['![Knappen Logga in](https://exempel.se/knapp.png)', 'bild-fel'],
    ['![Knappen Logga in](//exempel.se/knapp.png)', 'bild-fel'],
    ['![Knappen Logga in](data:image/png;base64,AAAA)', 'bild-fel'],
    ['![Knappen Logga in](javascript:alert)', 'bild-fel'],
    ['![Knappen Logga in][a]\n\n[a]: data:image/svg+xml,a', 'bild-fel'],
    ['![Knappen Logga in](/bilder/skript.svg)', 'bild-fel'],
    ['![Knappen Logga in](/bilder/hanterare.svg)', 'bild-fel'],
    ['![Knappen Logga in](/bilder/utifran.svg)', 'bild-fel'],
    ['![Knappen Logga in](/bilder/%zz.png)', 'bild-fel'],
  ])('%j: %s', (picture, code) => {
    expect(codesInBody(`Hej.\n\n${picture}`)).toContain(code);
  });
});
