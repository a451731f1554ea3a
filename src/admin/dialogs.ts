/** Dialogs of our own, in front of the editor: what Sveltia CMS has no question for. */

import { make } from './make.ts';
import { say } from '../editors/say.ts';

/** A field that two people have changed, as somebody is asked about it. */
export interface Question {
  label: string;
  /** Who changed it and when, as a sentence. */
  told: string;
  mine: string;
  theirs: string;
  /** Whether it is text that the two versions can be put together in. */
  isText: boolean;
}

/** What shall stand: the one or the other, or a text that has been put together. */
export type Answer = { take: 'mine' | 'theirs' } | { text: string };

const style = `
  .own-dialog { inline-size: min(44rem, 100vw - 2rem); max-block-size: calc(100vh - 2rem); overflow: auto; padding: 1.25rem;
    border: 1px solid GrayText; border-radius: 0.5rem; font: 1rem/1.5 system-ui, sans-serif; color: CanvasText; background: Canvas }
  .own-dialog::backdrop { background: rgb(0 0 0 / 50%) }
  .own-dialog h2 { font-size: 1.25rem; margin-block: 0 0.5rem }
  .own-dialog p { margin-block: 0 0.5rem }
  .own-dialog fieldset { margin-block: 1rem; padding: 0.75rem; border: 1px solid GrayText; border-radius: 0.25rem }
  .own-dialog legend { font-weight: bold; padding-inline: 0.25rem }
  .own-dialog label { display: flex; gap: 0.5rem; align-items: baseline; padding-block: 0.25rem }
  .own-dialog pre, .own-dialog textarea { inline-size: 100%; box-sizing: border-box; margin: 0 0 0.75rem; padding: 0.5rem;
    border: 1px solid GrayText; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; max-block-size: 16rem; overflow: auto;
    color: inherit; background: transparent }
  .own-dialog textarea { min-block-size: 8rem }
  .own-dialog .own-buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; justify-content: flex-end }
  .own-dialog label:has(select) { flex-wrap: wrap }
  .own-dialog select { max-inline-size: 100%; min-block-size: 2.75rem; font: inherit }
  :is(.own-dialog, .own-told) button { font: inherit; padding: 0.5rem 1rem; min-block-size: 2.75rem }
  .own-told a { padding-block: 0.75rem; color: inherit }
  .own-told { position: fixed; inset: auto 1rem 1rem; z-index: 101; display: flex; gap: 1rem; align-items: center; max-inline-size: 40rem;
    margin-inline: auto; padding: 0.75rem 1rem; border: 1px solid GrayText; border-radius: 0.5rem; font: 1rem/1.5 system-ui, sans-serif;
    color: CanvasText; background: Canvas }
`;

/** Shows both versions of each field and waits for a choice; undefined where somebody would rather not save. */
export function askWhichStands(questions: readonly Question[]): Promise<Answer[] | undefined> {
  const groups = questions.map(({ label, told, mine, theirs, isText }, index) => {
    const name = `choice-${index}`;
    const together = make('textarea', { rows: 6, value: mine, ariaLabel: say`${label}, ihopskriven text` });
    const radio = (value: string, words: string) =>
      make('label', {}, make('input', { type: 'radio', name, value, required: true }), make('span', {}, words));
    const own = radio('text', say`Jag skriver ihop dem:`);
    together.addEventListener('input', () => own.querySelector('input')?.click());
    const group = make(
      'fieldset',
      {},
      make('legend', {}, label),
      make('p', {}, told),
      ...[radio('theirs', say`Behåll den ändringen:`), make('pre', { tabIndex: 0 }, theirs || say`(tomt)`)],
      ...[radio('mine', say`Ta det jag har skrivit:`), make('pre', { tabIndex: 0 }, mine || say`(tomt)`)],
      ...(isText ? [own, together] : []),
    );
    return { group, name, together };
  });
  return openDialog(
    say`Någon annan har ändrat samma sak`,
    [
      make('p', {}, say`Välj vad som ska gälla. Avbryter du sparas inget, och din text står kvar i formuläret.`),
      ...groups.map(({ group }) => group),
    ],
    say`Spara det jag valt`,
    (form) =>
      groups.map(({ name, together }) => {
        const take = String(form.get(name)) as 'mine' | 'theirs' | 'text';
        return take === 'text' ? { text: together.value } : { take };
      }),
  );
}

/** Asks whether to save all the same; false where somebody would rather not. */
export async function askWhether(title: string, told: string, yes: string): Promise<boolean> {
  return (await openDialog(title, [make('p', {}, told)], yes, () => true)) ?? false;
}

/** Asks what a picture shows, for those who cannot see it; undefined where somebody would rather have none. */
export function askForDescription(size: string | undefined): Promise<string | undefined> {
  const words = make('input', { type: 'text', required: true, maxLength: 200, autocomplete: 'off' });
  return openDialog(
    say`Vad visar bilden?`,
    [
      make(
        'p',
        {},
        say`Skriv det som den som inte ser bilden behöver veta, till exempel ”Knappen Logga in överst på sidan”. ${size ? say`Bilden är ${size}. Den får vara högst 200 kB.` : ''}`,
      ),
      make('label', {}, make('span', {}, say`Bilden visar`), words),
    ],
    say`Lägg till bilden`,
    () => words.value.trim(),
  );
}

/** A page that an old address can lead to. */
export interface Place {
  address: string;
  title: string;
}

/** Asks where the address of a page leads that is taken away; undefined where somebody would rather keep the page. */
export function askWhereItLeads(
  title: string,
  isNotice: boolean,
  places: readonly Place[],
): Promise<string | undefined> {
  const select = make(
    'select',
    {},
    ...places.map(({ address, title: name }) => make('option', { value: address }, `${name} (${address})`)),
  );
  const advice = say`Länkar och bokmärken till sidan ska leda vidare. Välj sidan som bäst ersätter den. Det gäller också översättningar.`;
  const notice = say`Ett meddelande som har varit publicerat ska hellre ha ett slut eller vara återkallat: de som prenumererar får annars inte veta något.`;
  return openDialog(
    say`Vart ska ”${title}” leda?`,
    [
      make('p', {}, advice),
      ...(isNotice ? [make('p', {}, notice)] : []),
      make('label', {}, make('span', {}, say`Den gamla adressen leder till`), select),
    ],
    say`Ta bort sidan`,
    () => select.value,
  );
}

/** Tells what is wrong in an entry before it is saved, and asks whether to save all the same. */
export async function askWhetherFaulty(title: string, told: string, faults: readonly string[]): Promise<boolean> {
  const list = make('ul', {}, ...faults.map((fault) => make('li', {}, fault)));
  return (await openDialog(title, [make('p', {}, told), list], say`Spara ändå`, () => true, say`Rätta först`)) ?? false;
}

/** Asks for a key in place of one that has run out; undefined where somebody has none. */
export function askForKey(): Promise<string | undefined> {
  const key = make('input', { type: 'password', required: true, autocomplete: 'off' });
  return openDialog(
    say`Din nyckel gäller inte längre`,
    [
      make('p', {}, say`Klistra in en ny nyckel, så sparas texten. Avbryter du står den kvar i formuläret.`),
      make('label', {}, make('span', {}, say`Ny nyckel`), key),
    ],
    say`Fortsätt`,
    () => key.value.trim(),
  );
}

function openDialog<T>(
  title: string,
  content: readonly Node[],
  yes: string,
  answer: (form: FormData) => T,
  no = say`Avbryt`,
): Promise<T | undefined> {
  const cancel = make('button', { type: 'button', hidden: no === '' }, no);
  const heading = make('h2', { id: 'own-dialog-title' }, title);
  const buttons = make('div', { className: 'own-buttons' }, cancel, make('button', {}, yes));
  const form = make('form', { method: 'dialog' }, heading, ...content, buttons);
  const dialog = make('dialog', { className: 'own-dialog' }, make('style', {}, style), form);
  dialog.setAttribute('aria-labelledby', heading.id);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    const close = (given: T | undefined) => {
      // Closing gives the focus back to where somebody was.
      dialog.close();
      dialog.remove();
      resolve(given);
    };
    cancel.addEventListener('click', () => close(undefined));
    dialog.addEventListener('cancel', () => close(undefined));
    // The editor has shortcuts of its own, which are not for who writes here.
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      close(answer(new FormData(form)));
    });
  });
}

/** Shows something to read, in front of the editor, until it is put away. */
export function openPanel(title: string, content: readonly Node[]): void {
  void openDialog(title, content, say`Stäng`, () => true, '');
}

/** Where something that is told leads. */
interface Lead {
  words: string;
  address: string;
}

/** Tells something that needs no answer, until it is put away or followed; `role` is `alert` where words may be lost. */
export function tell(words: string, lead?: Lead, role: 'status' | 'alert' = 'status'): void {
  const close = make('button', { type: 'button' }, say`Stäng`);
  const link = lead ? [make('a', { href: lead.address }, lead.words)] : [];
  const told = make(
    'div',
    { className: 'own-told', role },
    make('style', {}, style),
    make('p', {}, words),
    ...link,
    close,
  );
  for (const end of [close, ...link]) end.addEventListener('click', () => told.remove());
  document.body.append(told);
}
