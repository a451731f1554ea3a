import { isError } from '../../domain/fault/fault.ts';
import { quoted, shortened } from '../../domain/fault/quoting.ts';
import { make } from '../make.ts';
import { mended, type FaultInForm } from './fault-in-form.ts';
import { showItems } from './show-items.ts';
import { say } from '../../editors/say.ts';

/** Sveltia CMS marks the fields of a form with their names. */
const fieldAt = 'section[data-key-path]';
const controls = 'input, textarea, select, [contenteditable="true"], [role="radiogroup"], [role="combobox"]';

/** Shows faults in the fields of a form that are drawn, and takes away those that are no more. */
export function noteFaults(form: Element, faults: readonly FaultInForm[]): void {
  const fields = fieldsOf(form);
  const places = Map.groupBy(faults, ({ keyPath }) => nearest(keyPath, fields));
  for (const [keyPath, field] of fields) noteIn(field, places.get(keyPath) ?? []);
}

function fieldsOf(form: Element): Map<string, HTMLElement> {
  const fields = [...form.querySelectorAll<HTMLElement>(fieldAt)];
  return new Map(fields.map((field) => [field.dataset['keyPath'] ?? '', field]));
}

/** The field itself, or the one that it is in. */
function nearest(keyPath: string, fields: ReadonlyMap<string, Element>): string | undefined {
  if (fields.has(keyPath)) return keyPath;
  const around = keyPath.split('.').slice(0, -1).join('.');
  return around ? nearest(around, fields) : undefined;
}

/** A form is drawn as it comes into view, some fields at a time: after so many times there is no such field. */
const mostSteps = 200;

/** Leads to a field: to its first control, as far as it has one. */
export async function goToField(form: Element, keyPath: string): Promise<void> {
  for (let step = 0; step < mostSteps; step++) {
    const fields = fieldsOf(form);
    const field = fields.get(nearest(keyPath, fields) ?? '');
    if (field) {
      field.scrollIntoView({ block: 'center' });
      return controlIn(field)?.focus({ preventScroll: true });
    }
    form.querySelector('.placeholder')?.scrollIntoView();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The field that somebody is in, as the form names it. */
export function fieldInFocus(form: Element): string | undefined {
  const { activeElement } = document;
  return form.contains(activeElement) ? activeElement?.closest<HTMLElement>(fieldAt)?.dataset['keyPath'] : undefined;
}

/** The control of the text in the form that an element stands in. */
export function bodyControlBeside(place: Element): HTMLElement | null {
  const body = place.closest('[data-locale]')?.querySelector('section[data-key-path="body"]');
  const texts = body?.querySelectorAll<HTMLElement>('.field-wrapper :is(textarea, [contenteditable="true"])') ?? [];
  // Of the two ways to write, one is hidden.
  return [...texts].find((text) => text.checkVisibility()) ?? null;
}

function controlIn(field: Element | undefined): HTMLElement | null {
  return field?.querySelector<HTMLElement>(`.field-wrapper :is(${controls})`) ?? null;
}

function noteIn(field: HTMLElement, faults: readonly FaultInForm[]): void {
  const before = field.querySelector<HTMLElement>(':scope > .own-faults');
  if (!before && faults.length === 0) return;
  const note = before ?? make('div', { className: 'own-faults', id: `own-faults-${++notes}` });
  describe(field, note.id, faults.length > 0);
  if (faults.length === 0) return note.remove();
  if (!before) field.append(note);
  showItems(
    note,
    faults.map((fault) => ({ name: nameOf(fault, field), make: () => noteOf(fault, field) })),
  ).forEach((shown, index) => {
    const fault = faults[index];
    if (fault) told.set(shown, fault);
  });
}

let notes = 0;
/** The fault that a note tells of, as it was last found: where it stands may have moved. */
const told = new WeakMap<Element, FaultInForm>();

function describe(field: Element, id: string, isDescribed: boolean): void {
  const control = controlIn(field);
  const before = control?.getAttribute('aria-describedby') ?? '';
  const others = before.split(' ').filter((one) => one && one !== id);
  const ids = [...others, ...(isDescribed ? [id] : [])].join(' ');
  if (ids !== before) control?.setAttribute('aria-describedby', ids);
}

function nameOf(fault: FaultInForm, field: Element): string {
  const { level, message, mend } = fault;
  return JSON.stringify([level, message, mend?.written, mend?.instead, Boolean(textControl(field, fault))]);
}

function noteOf(fault: FaultInForm, field: Element): HTMLElement {
  const name = make('strong', {}, isError(fault) ? say`Fel: ` : say`Varning: `);
  const note = make('div', { className: 'own-fault' }, make('p', {}, name, fault.message));
  note.dataset['level'] = fault.level;
  if (textControl(field, fault)) note.append(mendButton(fault, field, note));
  return note;
}

function mendButton(fault: FaultInForm, field: Element, note: Element): HTMLButtonElement {
  const { written = '', instead = '' } = fault.mend ?? {};
  const shown = (text: string) => quoted(shortened(text.replace(/\s+/g, ' ').trim(), 60));
  const removal = say`Ta bort ${/[\p{L}\p{N}\p{P}\p{S}]/u.test(written) ? shown(written) : say`tecknet`}`;
  const replacement = say`Skriv ${instead.trim() ? shown(instead) : say`ett mellanslag`} i stället`;
  const words = instead ? replacement : removal;
  const button = make('button', { type: 'button' }, words);
  button.addEventListener('click', () => {
    const last = told.get(note) ?? fault;
    const control = textControl(field, last);
    if (!control) return;
    write(control, last);
    control.scrollIntoView({ block: 'nearest' });
  });
  return button;
}

type TextControl = HTMLInputElement | HTMLTextAreaElement | HTMLElement;

/** The control that has in it what the fault mends. A list has one for each of its texts. */
function textControl(field: Element, fault: FaultInForm): TextControl | undefined {
  const all = field.querySelectorAll<TextControl>('input[type="text"], textarea, [contenteditable="true"]');
  return [...all].find((control) => mended(valueOf(control), fault));
}

function valueOf(control: TextControl): string {
  return 'value' in control ? String(control.value) : control.innerText;
}

/** Types the mend as somebody would, so that the form takes it up and it can be undone. */
function write(control: TextControl, fault: FaultInForm): void {
  const mend = mended(valueOf(control), fault);
  if (!mend) return;
  control.focus();
  if ('setSelectionRange' in control) control.setSelectionRange(mend.start, mend.end);
  else {
    const value = valueOf(control);
    getSelection()?.selectAllChildren(control);
    document.execCommand('insertText', false, value.slice(0, mend.start) + mend.instead + value.slice(mend.end));
    return;
  }
  if (mend.instead) document.execCommand('insertText', false, mend.instead);
  else document.execCommand('delete');
}
