import type { Stretch } from '../../domain/search/results/marked-text.ts';

/** A text as nodes, with `mark` around what was searched for; never parsed as markup. */
export function textNodes(stretches: readonly Stretch[]): Node[] {
  return stretches.map(({ text, isMarked }) => {
    if (!isMarked) return new Text(text);
    const mark = document.createElement('mark');
    // Orca says "start på markering" in the middle of a sentence otherwise.
    mark.setAttribute('role', 'none');
    mark.append(text);
    return mark;
  });
}
