import { expect, test } from 'vitest';
import { openSearch } from './open-search.ts';

test('a name may hold anything, and is cut where the specification wants it short', () => {
  const text = openSearch({
    name: 'Hjälp & stöd <för> ”alla” i hela landet',
    description: 'A "b" < c',
    lang: 'sv',
    searchPage: 'https://help.example/sok/',
    icon: 'https://help.example/favicon.svg',
  });
  expect(text).toContain('<ShortName>Hjälp &amp; stöd &lt;fö</ShortName>');
  expect(text).toContain('<Description>A &quot;b&quot; &lt; c</Description>');
});
