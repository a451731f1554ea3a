import { expect, test } from 'vitest';
import { belowPath } from './below-path.ts';

const path = '/e-tjanster/inloggning';

test.each([
  ['<a href="/">Hem</a>', `<a href="${path}/">Hem</a>`],
  ['<a lang=en href="/en/hjalp/#a">A</a>', `<a lang=en href="${path}/en/hjalp/#a">A</a>`],
  [
    '<form action="/sok/"><option value="/om/">Om</option></form>',
    `<form action="${path}/sok/"><option value="${path}/om/">Om</option></form>`,
  ],
  ['<img src="/bilder/a.png" alt="/a/">', `<img src="${path}/bilder/a.png" alt="/a/">`],
  [
    '<search-box data-scripts="/search/a.js /search/b.js">',
    `<search-box data-scripts="${path}/search/a.js ${path}/search/b.js">`,
  ],
  ['<meta http-equiv="refresh" content="0;url=/om/">', `<meta http-equiv="refresh" content="0;url=${path}/om/">`],
  [
    '<script type="speculationrules">{"prefetch":[{"where":{"href_matches":"/*/"}}]}</script>',
    `<script type="speculationrules">{"prefetch":[{"where":{"href_matches":"${path}/*/"}}]}</script>`,
  ],
  [
    String.raw`<script type="application/json">[["p",{},["a",{"href":"/om/"},"1 \u003c 2, href=\"/om/\""]]]</script>`,
    String.raw`<script type="application/json">[["p",{},["a",{"href":"${path}/om/"},"1 \u003c 2, href=\"/om/\""]]]</script>`,
  ],
  [
    `<template data-element='["li",{},["a",{"href":"/a/"},"B &amp; B&#39;s"],["template",{"data-element":"[\\"a\\",{\\"href\\":\\"/b/\\"}]"}]]'></template>`,
    `<template data-element='["li",{},["a",{"href":"${path}/a/"},"B &amp; B&#39;s"],["template",{"data-element":"[\\"a\\",{\\"href\\":\\"${path}/b/\\"}]"}]]'></template>`,
  ],
])('%s leads below the path of the site', (html, moved) => {
  expect(belowPath(html, path)).toBe(moved);
  expect(belowPath(html, '')).toBe(html);
});

test.each([
  '<a href="https://bank.example/">Banken</a>',
  '<a href="//bank.example/">Banken</a>',
  '<a href="#innehall">Innehåll</a>',
  '<p>Skriv <code>href="/hjalp/"</code> eller &lt;a href="/"&gt;.</p>',
  '<meta name="description" content="/hjalp/ har alla svar">',
  '<svg><path d="/"></path></svg>',
  '<script>const a = \'<a href="/">\';</script>',
])('%s stays', (html) => {
  expect(belowPath(html, path)).toBe(html);
});
