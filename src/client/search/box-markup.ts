import type { BoxWords } from '../../domain/search/results/box-words.ts';
import type { Markup } from '../../domain/search/results/later-markup.ts';

/** What a box puts below its field: the list, with its address of all hits, and the template of a hit. */
export function boxMarkup(words: BoxWords, searchPage: string): Markup[] {
  const { corrected, results, none, all } = words;
  return [
    [
      'div',
      { class: 'panel list', hidden: '' },
      ['p', { class: 'note corrected', 'data-text': corrected }],
      ['ul', { class: 'plain-list hits', 'aria-label': results }],
      ['p', { class: 'note none' }, none],
      ['a', { class: 'all', href: searchPage }, all],
    ],
    [
      'template',
      {},
      [
        'li',
        { class: 'hit' },
        ['a', { class: 'link', href: '/' }],
        ['p', { class: 'state' }],
        ['p', { class: 'answer' }],
      ],
    ],
  ];
}
