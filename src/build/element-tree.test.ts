import { expect, test } from 'vitest';
import { treeOf, withAttribute } from './element-tree.ts';

const html = ' <li class="a b"><h2>Rubrik &amp; mer</h2>\n  <a href="/x/?a&amp;b">länk</a> text<br></li> ';

test('an element as data has its names, attributes and texts, with one blank where there were several', () => {
  expect(JSON.parse(treeOf(html))).toEqual([
    'li',
    { class: 'a b' },
    ['h2', {}, 'Rubrik & mer'],
    ' ',
    ['a', { href: '/x/?a&b' }, 'länk'],
    ' text',
    ['br', {}],
  ]);
});

test('the data holds nothing that a poor reader of HTML takes for a tag or the end of one', () => {
  expect(treeOf('<p>&lt;/p&gt;</p>')).not.toMatch(/[<>]/);
});

test('an attribute more changes nothing else', () => {
  expect(withAttribute(html, 'data-toggles', '5')).toBe(
    html.trim().replace('<li', '<li').replace('b">', 'b" data-toggles="5">'),
  );
});

test.each(['', 'text', '<p></p><p></p>', '<p></p>text'])('%j is not one element', (none) => {
  expect(() => treeOf(none)).toThrow('Not one element');
});
