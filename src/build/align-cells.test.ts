import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { alignCells } from './align-cells.ts';

test('cells are aligned by classes, and those of the reading direction have none', () => {
  const { html } = markdownToHtml('| Sätt | Kod | Sida |\n| :-- | :-: | --: |\n| BankID | 6 | 1 |', {
    hastPlugins: [alignCells],
  });
  expect(html.match(/<t[hd]\b.*?>/g)).toEqual([
    '<th>',
    '<th class="align-center">',
    '<th class="align-right">',
    '<td>',
    '<td class="align-center">',
    '<td class="align-right">',
  ]);
});
