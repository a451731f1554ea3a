import { expect, test } from 'vitest';
import { markupTree } from './markup-tree.ts';

test.each([
  ['<p>Inga träffar.</p>', [['p', {}, 'Inga träffar.']]],
  [
    '\n<ul class="a b" hidden>\n  <li>Ett\n  två</li>\n</ul>\n',
    [['ul', { class: 'a b', hidden: '' }, ['li', {}, 'Ett två']]],
  ],
  [
    '<p>Menade du <a href="/?a=1&amp;b=2">det</a>?</p>',
    [['p', {}, 'Menade du ', ['a', { href: '/?a=1&b=2' }, 'det'], '?']],
  ],
  ['<p>A&amp;O&nbsp;&lt;</p>', [['p', {}, 'A&O\u00a0<']]],
  ['<template><li data-a="”x”"></li></template><!-- nej -->', [['template', {}, ['li', { 'data-a': '”x”' }]]]],
])('%s is data', (html, tree) => {
  expect(markupTree(html)).toEqual(tree);
});
