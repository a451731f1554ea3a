import { say } from '../../editors/say.ts';

/** A field as an editor finds it: `roles (nr 2)` is the second item of the list roles. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? say` (nr ${step + 1})` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
