import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { lackingInPage } from './page.ts';
import { lackingInScript } from './script.ts';
import { lackingInStyle } from './style.ts';

/** Each with what Safari 15.4, Chrome 99 or Firefox 97 cannot do. */
test.each([
  ['/(?<=a)b/.test(x)', 'lookbehind'],
  ['new RegExp("(?<!a)b")', 'lookbehind'],
  ['/[a--b]/v', 'regular expression flag v'],
  ['class A { static { start() } }', 'static block'],
  ['class A { b = c[(0)] }', 'parentheses in the first value of a field'],
  ['class A { b = (c) => c }', 'parentheses in the first value of a field'],
  ['[1].findLast(Boolean)', '.findLast'],
  ['list.toSorted()', '.toSorted'],
  ['Object.groupBy(list, by)', 'Object.groupBy'],
  ['Promise.withResolvers()', 'Promise.withResolvers'],
  ['AbortSignal.any([])', 'AbortSignal.any'],
  ['URL.canParse(text)', 'URL.canParse'],
  ['new CSSStyleSheet()', 'new CSSStyleSheet()'],
  ['root.adoptedStyleSheets = []', '.adoptedStyleSheets'],
  ['element.showPopover()', '.showPopover'],
  ['addEventListener("scrollend", done)', 'event scrollend'],
  ['matchMedia("(width >= 60rem)")', 'range in a media query'],
  ['list.querySelector("li:has(a)")', 'selector :has'],
  ['style.textContent = `a{color:${b};inset:0}p{& b{color:red}}`', 'nested rules'],
])('%s', (code, fault) => {
  expect(lackingInScript(code)).toContain(fault);
});

test.each([
  'structuredClone(x); Object.hasOwn(x, y); list.at(-1); text.replaceAll(a, b)',
  'class A { static b = 1; #c = d(); has(x) { return #c in x } } a ??= b?.c',
  'element.showPopover?.()',
  'if ("adoptedStyleSheets" in root) root.adoptedStyleSheets = []',
  'typeof Temporal === "undefined" ? old() : Temporal.Now.instant()',
  'const toSorted = (list) => list; ({ toSorted }).toSorted([])',
  '/(?=a)b(?!c)\\p{Lu}(?<name>d)/u',
])('%s is understood', (code) => {
  expect(lackingInScript(code)).toEqual([]);
});

test.each([
  ['@media (width >= 60rem) { a { color: red } }', 'range in a media query'],
  ['@media (30rem < width < 60rem) { a { color: red } }', 'range in a media query'],
  ['@media not (min-width: 30rem) { a { color: red } }', '@media not (…) without a type'],
  ['@container (min-width: 1px) { a { color: red } }', '@container'],
  ['li:has(a) { color: red }', 'selector :has'],
  ['li { & a { color: red } }', 'nested rules'],
  ['li { a { color: red } }', 'unreadable style: Colon is expected'],
  ["a::after { content: '›' / '' }", 'content: … / …'],
  ['a { color: light-dark(red, blue) }', 'light-dark()'],
  ['a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
  ['a { block-size: 100dvh }', 'unit dvh'],
  ['a { text-wrap: balance }', 'property text-wrap'],
])('%s', (text, fault) => {
  expect(lackingInStyle(text)).toContain(fault);
});

test.each([
  '@layer a { b:not(.c, d):is(e)::after { inset: 0; inline-size: min(1px, 2vw); aspect-ratio: 1 / 1 } }',
  "a::after { content: '›'; content: '›' / '' }",
  '@media not all and (min-width: 30rem) { a { color: red } }',
  '@media screen and (prefers-reduced-motion: reduce) { a { color: red } }',
  '@supports (color: light-dark(red, red)) { a { color: light-dark(red, blue) } }',
  'a { -webkit-hyphens: auto; hyphens: auto; font: 1rem/1.5 serif }',
])('%s is understood', (text) => {
  expect(lackingInStyle(text)).toEqual([]);
});

test('elements and attributes', () => {
  expect(lackingInPage(parse('<search><p popover>a</p></search><dialog></dialog>'))).toEqual([
    '<search>',
    '<p popover>',
    '<dialog>',
  ]);
});
