import type { Said } from '../../domain/time/dated.ts';

/** Lets an element say what holds as of the build, and dated.ts put in what holds at the reader's moment. */
export function sayInTurn(element: HTMLElement, said: Said): void {
  element.textContent = said[0]?.[1] ?? '';
  element.dataset['turns'] = JSON.stringify(said);
}
