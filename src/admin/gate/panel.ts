import { isError, type Fault } from '../../domain/fault/fault.ts';
import { make } from '../make.ts';
import { counted, type FaultInForm } from './fault-in-form.ts';
import { showItems, type Item } from './show-items.ts';
import { say } from '../../editors/say.ts';

/** What the gate says of a form in one language. */
export interface Told {
  /** Undefined while nothing is known. */
  faults: readonly FaultInForm[] | undefined;
  /** Fields that nobody has filled in yet. */
  unfilled: readonly FaultInForm[];
  /** Faults that the entry brings into other files. */
  elsewhere: readonly Fault[];
  labelOf: (keyPath: string) => string;
  goTo: (keyPath: string) => void;
}

/** Shows what the gate says, above the fields: how much it is, which a screen reader reads out as it changes, and where. */
export function showPanel(place: HTMLElement, told: Told): void {
  const { summary, list } = partsOf(place);
  const words = summaryOf(told);
  if (summary.textContent !== words) summary.textContent = words;
  const byField = Map.groupBy(told.faults ?? [], ({ keyPath }) => told.labelOf(keyPath));
  const ofWhole = byField.get('') ?? [];
  byField.delete('');
  const fields = [...byField];
  const next = told.unfilled.slice(0, 1);
  const shown = showItems(list, [
    ...fields.map(([label]) => fieldItem(label)),
    ...next.map(() => fieldItem('unfilled')),
    ...ofWhole.map((fault) => wholeItem(isError(fault) ? say`Fel: ` : say`Varning: `, fault)),
    ...told.elsewhere.map((fault) => wholeItem(say`Fel i ${fault.file}: `, fault)),
  ]);
  fields.forEach(([label, faults], index) => leadToField(shown[index], `${label}: ${counted(faults)}`, faults, told));
  if (next[0]) leadToField(shown[fields.length], say`Fyll i ${told.labelOf(next[0].keyPath)}`, next, told);
}

function partsOf(place: HTMLElement): { summary: HTMLElement; list: HTMLElement } {
  const summary = place.querySelector<HTMLElement>(':scope > [role="status"]');
  const list = place.querySelector<HTMLElement>(':scope > ul');
  if (summary && list) return { summary, list };
  const made = { summary: make('p', { role: 'status' }), list: make('ul', { className: 'own-list' }) };
  place.prepend(make('style', {}, style), made.summary, made.list);
  return made;
}

function summaryOf({ faults, unfilled, elsewhere }: Told): string {
  if (!('Temporal' in globalThis))
    return say`Din webbläsare kan inte granska texten här. Den granskas när du har sparat.`;
  if (!faults) return say`Granskar texten …`;
  const many =
    unfilled.length > 1 ? say` ${unfilled.length} fält är inte ifyllda än.` : say` 1 fält är inte ifyllt än.`;
  const rest = unfilled.length > 0 ? many : '';
  const other = elsewhere.length > 0 ? say` Ändringen ger ${elsewhere.length} fel i andra texter.` : '';
  if (faults.length > 0) return `${counted(faults)}.${other}${rest}`;
  return say`Inga fel hittade${unfilled.length > 0 ? say` i det som är ifyllt` : ''}.${other}${rest} Stavningen granskas när du har sparat.`;
}

/** A button for a field with faults: one, however many they are, so that who has come to it by the keyboard stays there. */
function fieldItem(label: string): Item {
  return { name: label, make: () => make('li', {}, make('button', { type: 'button' })) };
}

/** Has a button say these words, and lead to the first of these faults. */
function leadToField(item: Element | undefined, words: string, faults: readonly FaultInForm[], { goTo }: Told): void {
  const button = item?.querySelector('button');
  if (!button) return;
  if (button.textContent !== words) button.textContent = words;
  button.onclick = () => goTo(faults[0]?.keyPath ?? '');
}

/** A fault that stands at no field. */
function wholeItem(name: string, { message }: Fault): Item {
  return { name: name + message, make: () => make('li', {}, make('strong', {}, name), message) };
}

/** A line on the left tells faults by its form too, not by its colour alone. */
const style = `
  [role='status']:has(+ .own-list), .own-proposal { margin: 0 }
  .own-list { margin: 0; padding: 0; list-style: none }
  .own-list li { overflow-wrap: anywhere }
  .own-list button { min-block-size: 2.5rem; padding: 0.25rem 0; border: 0; color: inherit; background: none; font: inherit;
    text-align: start; text-decoration: underline; cursor: pointer }
  .own-fault { margin-block: 0.5rem 0; padding: 0.5rem 0.75rem; border-inline-start: 0.25rem solid
    var(--sui-error-foreground-color, #b00020) }
  .own-fault[data-level='warning'] { border-inline-start: 0.25rem dashed var(--sui-warning-foreground-color, #8a6100) }
  .own-fault p { margin: 0; overflow-wrap: anywhere }
  .own-fault button { min-block-size: 2.75rem; margin-block-start: 0.5rem; padding: 0.25rem 0.75rem; border: 1px solid currentcolor;
    border-radius: 0.25rem; color: inherit; background: none; font: inherit; text-align: start; cursor: pointer }
`;
