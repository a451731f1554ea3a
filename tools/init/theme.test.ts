import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coloursIn, themes, withTheme } from './theme.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const all = [
  ['what src/styles/tokens.css has', tokens] as const,
  ...Object.entries(themes()).map(([name, theme]) => [name, withTheme(tokens, theme)] as const),
];

/** Two colours that meet on a page, and how far they have to be apart (WCAG 2.2: 1.4.3 for text, 1.4.11 for the rest). */
const pairs: [front: string, back: string, least: number][] = [
  ...['paper', 'raised', 'tint'].flatMap((back): [string, string, number][] => [
    ...['ink', 'ink-soft', 'accent', 'accent-strong'].map((front): [string, string, number] => [front, back, 4.5]),
    ['focus', back, 3],
    ['field-line', back, 3],
  ]),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ['ink', 'mark', 4.5],
  ...['info', 'warning', 'critical'].flatMap((kind): [string, string, number][] => [
    [kind, `${kind}-tint`, 4.5],
    [kind, 'paper', 4.5],
    ['ink', `${kind}-tint`, 4.5],
    ['accent', `${kind}-tint`, 4.5],
  ]),
];

describe.each(all)('%s', (_, css) => {
  const { light, dark } = coloursIn(css);

  test.each([
    ['light', light],
    ['dark', dark],
  ])('has colours that can be told apart on a %s screen', (_, colours) => {
    const near = pairs
      .map(([front, back, least]) => ({ front, back, least, is: contrast(colours[front], colours[back]) }))
      .filter(({ is, least }) => is < least)
      .map(({ front, back, is, least }) => `${front} on ${back}: ${is.toFixed(2)}, not ${least}`);
    expect(near).toEqual([]);
  });
});

test('a theme names tokens that are there, and changes nothing else', () => {
  const own = coloursIn(tokens);
  for (const { light, dark } of Object.values(themes())) {
    expect(Object.keys(own.light)).toEqual(expect.arrayContaining(Object.keys(light)));
    expect(Object.keys(dark)).toEqual(Object.keys(light));
  }
  const plain = (css: string) => css.replaceAll(/#\w+/g, '');
  for (const [, css] of all) expect(plain(css)).toBe(plain(tokens));
});

/** The contrast of two colours by WCAG 2.2, from 1 to 21. */
function contrast(one = '', other = ''): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const digits =
    colour.slice(1).length === 3 ? [...colour.slice(1)].map((digit) => digit + digit) : colour.slice(1).match(/../g);
  const [red = 0, green = 0, blue = 0] = (digits ?? []).map((pair) => {
    const value = Number.parseInt(pair, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
