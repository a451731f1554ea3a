import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { isUnsafeSvg } from '../check/text/check-images.ts';
import { badge } from './badge.ts';

const content = {
  name: 'Hjälp & "stöd" <1>',
  lang: 'sv',
  state: 'Inga kända störningar.',
  asOf: 'Läget måndag.',
  level: 'none' as const,
  colours: '',
};

test('is well-formed, has its text as its name, and is as wide as the longer line needs', () => {
  const root = new DOMParser().parseFromString(badge(content), 'image/svg+xml').documentElement;
  const said = 'Hjälp & "stöd" <1>: Inga kända störningar. Läget måndag.';
  expect([root?.getAttribute('role'), root?.getAttribute('aria-label'), root?.getAttribute('xml:lang')]).toEqual([
    'img',
    said,
    'sv',
  ]);
  expect(root?.getElementsByTagName('title').item(0)?.textContent).toBe(said);
  const widthOf = (asOf: string) => Number(/width="(\d+)"/.exec(badge({ ...content, asOf }))?.[1]);
  expect(widthOf('x'.repeat(60)) - widthOf('x'.repeat(50))).toBe(78);
  expect(widthOf('x')).toBe(widthOf('xx'));
});

test('has a shape of its own for each level, and nothing that runs or is fetched', () => {
  const shapes = (['none', 'info', 'warning', 'critical'] as const).map((level) => {
    const picture = badge({ ...content, level });
    expect(isUnsafeSvg(picture.replaceAll(/<\/?style>/g, ''))).toBe(false);
    return / d="([^"]+)"/.exec(picture)?.[1];
  });
  expect(new Set(shapes).size).toBe(4);
});
