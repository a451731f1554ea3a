import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { templateOf, withAttribute } from './element-tree.ts';

const html = ' <li class="a b"><h2>Rubrik &amp; mer</h2>\n  <a href="/x/?a&amp;b">länk</a> text<br></li> ';

const heldBy = (markup: string) => parse(markup).querySelector('template')?.getAttribute('data-element') ?? '';

test('an element as data has its names, attributes and texts, with one blank where there were several', () => {
  expect(JSON.parse(heldBy(templateOf(html, '5')))).toEqual([
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
  const template = templateOf(`<p title="it's">&lt;/p&gt; &amp;amp; "so"</p>`, '5');
  expect(template.slice(1, -'></template>'.length)).not.toMatch(/[<>]/);
  expect(JSON.parse(heldBy(template))).toEqual(['p', { title: "it's" }, '</p> &amp; "so"']);
});

test('what the clock says is not said twice: the script puts it in', () => {
  const turned = `<div class="a" data-b="now" data-turns="[]" data-turned="data-b"><p data-turns="[]">now</p></div>`;
  expect(JSON.parse(heldBy(templateOf(turned, '5')))).toEqual([
    'div',
    { class: 'a', 'data-turns': '[]', 'data-turned': 'data-b' },
    ['p', { 'data-turns': '[]' }],
  ]);
});

test('an attribute more changes nothing else', () => {
  expect(withAttribute(html, 'data-toggles', '5')).toBe(
    html.trim().replace('<li', '<li').replace('b">', 'b" data-toggles="5">'),
  );
});

test.each(['', 'text', '<p></p><p></p>', '<p></p>text'])('%j is not one element', (none) => {
  expect(() => templateOf(none, '5')).toThrow('Not one element');
});
