import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEntryPath } from '../entries/entry-path.ts';
import { slugOf } from './slug.ts';

test.each([
  ['Mina sidor är stängda natten till söndag', 'mina-sidor-ar-stangda-natten-till-sondag'],
  ['  Nu: BankID (och Freja) ', 'nu-bankid-och-freja'],
  ['Frågor & svar – så här', 'fragor-svar-sa-har'],
  ['Ærø ß', 'aero-ss'],
  [
    'Du kan inte logga in i Arbetsgivartjänsten med Telia längre',
    'du-kan-inte-logga-in-i-arbetsgivartjansten-med-telia-langre',
  ],
  [
    'Du kan inte logga in i Arbetsgivartjänsten och Tandvårdsportalen',
    'du-kan-inte-logga-in-i-arbetsgivartjansten-och',
  ],
  ['???', ''],
])('%s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('every title with a letter or digit gives the name of an entry', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('å', 'z', '7'), (text, letter) => {
      expect(parseEntryPath(`content/announcements/${slugOf(`${letter} ${text}`)}.md`)).toBeDefined();
    }),
  );
});
