import { defaultLocale, locales, type Locale } from '../../domain/entries/locale.ts';
import { isError, type Fault } from '../../domain/fault/fault.ts';
import { fileNamed } from '../edited-files.ts';
import type { Content } from '../entry-text.ts';
import { branchOf, kindOf, type EditedKind } from '../keep-changes.ts';
import type { Backend } from '../newest-text.ts';
import { readProposalByAnyName } from '../renamed-proposal.ts';
import { fileOf, textsOf, type EntryInForm } from './entry-in-form.ts';
import { inForm, inOtherForm, isUnfilled, type FaultInForm } from './fault-in-form.ts';
import { fieldInFocus, goToField, noteFaults } from './field-notes.ts';
import type { EntryOfPane, Follow } from './gate-field.ts';
import type { Gate } from './gate.ts';
import { holdWhilePressed } from './hold-while-pressed.ts';
import { showPanel } from './panel.ts';
import { followProposal } from './proposal-line.ts';

/** So long after the last change the entry is checked, in milliseconds. */
const pause = 400;
/** So long somebody has stopped writing before new faults come to the field that they are in, in milliseconds. */
const longPause = 2_000;
/** How often it is tried again while the rest of the content is not read yet, in milliseconds. */
const patience = 1_500;

/** One language of the form on the screen. */
interface Pane {
  place: HTMLElement;
  /** What the fields stand in. */
  form: Element;
  locale: Locale;
  /** The faults that stand there already. */
  shown: ReadonlySet<string>;
  /** Ends what was begun with it. */
  end: () => void;
}

export interface FormGate {
  follow: Follow;
  /** Shows also what has been waiting until somebody comes to it. */
  showAll: () => void;
  /** The name of the entry in the form as it was opened; undefined where there is none. */
  nameInForm: () => string | undefined;
}

/** Follows the form that somebody writes in: what the gate says of it stands at each field and, counted, above them. */
export function formGate(gate: Gate, kinds: ReadonlyMap<string, EditedKind>, backend: Backend): FormGate {
  const panes = new Map<HTMLElement, Pane>();
  const live = new Map<Locale, Content>();
  const left = new Set<string>();
  const drawn = new MutationObserver(() => showLater(0));
  let entry: EntryInForm | undefined;
  let faults: readonly Fault[] | undefined;
  /** The entry that they are of: a new one gets another file as somebody writes its title. */
  let checked: EntryInForm | undefined;
  let isAllShown = false;
  let lastChange = 0;
  let round = 0;
  const checkLater = inAWhile(() => void check());
  const showLater = inAWhile(show);
  const isHeld = holdWhilePressed('.own-fault button, .own-list button', () => showLater(0));

  async function check() {
    const kind = entry && kindOf(entry, kinds);
    if (!entry || !kind) return;
    const mine = ++round;
    const asked = entry;
    const found = await gate.check(textsOf(asked, kind.form));
    if (mine !== round) return;
    faults = found;
    checked = asked;
    if (!found) checkLater(patience);
    show();
  }

  function show() {
    if (isHeld()) return;
    for (const pane of panes.values()) {
      // Where a form shows another language, this one has gone without a word.
      if (pane.place.isConnected) showIn(pane);
      else drop(pane);
    }
  }

  function drop({ place, end }: Pane) {
    end();
    panes.delete(place);
  }

  function showIn(pane: Pane) {
    const { place, form, locale } = pane;
    const kind = entry && kindOf(entry, kinds);
    if (!entry || !kind) return;
    const found = checked ?? entry;
    const file = fileOf(found, locale);
    const text = textsOf(found, kind.form).get(file) ?? '';
    const own = inForm(
      (faults ?? []).filter((one) => one.file === file),
      text,
      kind.labels,
    );
    const untouched =
      entry.slug === '' && !isAllShown ? own.filter((one) => isUnfilled(one) && !left.has(one.keyPath)) : [];
    const told = own.filter((one) => !untouched.includes(one)).sort((a, b) => Number(isError(b)) - Number(isError(a)));
    const shown = told.filter((one) => pane.shown.has(nameOf(one)) || !isBeingWritten(one, form));
    if (shown.length < told.length) showLater(longPause);
    pane.shown = new Set(shown.map(nameOf));
    noteFaults(form, shown);
    const isDefault = locale === defaultLocale;
    const elsewhere = isDefault ? faultsElsewhere(found) : [];
    showPanel(place, {
      faults: faults && shown,
      unfilled: untouched,
      elsewhere,
      labelOf: (keyPath) => kind.labels[keyPath.split('.')[0] ?? ''] ?? keyPath,
      goTo: (keyPath) => void goToField(form, keyPath),
    });
  }

  /** In the field that somebody is in, what is new waits until they stop for a while. */
  function isBeingWritten(fault: FaultInForm, form: Element): boolean {
    if (Date.now() - lastChange >= longPause) return false;
    const field = fieldInFocus(form);
    return field !== undefined && (fault.keyPath === field || fault.keyPath.startsWith(`${field}.`));
  }

  /** What the entry does to others. */
  function faultsElsewhere(of: EntryInForm): Fault[] {
    const files = new Set(locales.map((locale) => fileOf(of, locale)));
    const others = (faults ?? []).filter((one) => !files.has(one.file) && isError(one));
    return others.map((one) => inOtherForm(one, kinds.get(one.file.split('/')[1] ?? '')?.labels ?? {}));
  }

  return {
    follow(place, { collection, slug: named, path, data, i18n }: EntryOfPane) {
      const slug = named || (fileNamed(collection, path) ?? '');
      const form = place.closest('[data-locale]');
      const locale = localeOfPane(form?.getAttribute('data-locale'));
      if (!form || !locale) return;
      if (entry?.collection !== collection || entry.slug !== slug) {
        for (const pane of panes.values()) drop(pane);
        live.clear();
        left.clear();
        faults = undefined;
        checked = undefined;
        isAllShown = false;
        gate.refresh();
      }
      if (!panes.has(place)) {
        const file = fileOf({ collection, slug, parts: new Map() }, defaultLocale);
        const read = () => readProposalByAnyName(backend, branchOf({ collection, slug }), file);
        const end = slug && locale === defaultLocale ? followProposal(place, read) : () => undefined;
        panes.set(place, { place, form, locale, shown: new Set(), end });
        drawn.observe(form, { childList: true, subtree: true });
        form.addEventListener('focusout', leaveField);
      }
      live.set(locale, data);
      const read = Object.entries(i18n).flatMap(([name, { data: fields }]) => {
        const other = locales.find((one) => one === name);
        return other && Object.keys(fields).length > 0 ? [[other, fields] as const] : [];
      });
      entry = { collection, slug, parts: new Map([...read, ...live]) };
      lastChange = Date.now();
      checkLater(pause);
    },
    nameInForm: () => entry?.slug || undefined,
    showAll() {
      isAllShown = true;
      lastChange = 0;
      show();
    },
  };

  function leaveField({ target }: Event) {
    const keyPath = (target as Element).closest<HTMLElement>('[data-key-path]')?.dataset['keyPath'];
    if (keyPath) left.add(keyPath);
    lastChange = 0;
    checkLater(0);
  }
}

/** A form without translations has a language of no name. */
function localeOfPane(name: string | null | undefined): Locale | undefined {
  return name === '_default' ? defaultLocale : locales.find((one) => one === name);
}

/** Does something once, so long after it was last asked for. */
function inAWhile(work: () => void): (delay: number) => void {
  let timer: number | undefined;
  return (delay) => {
    clearTimeout(timer);
    timer = window.setTimeout(work, delay);
  };
}

function nameOf({ code, keyPath, message }: FaultInForm): string {
  return [code, keyPath, message].join('\n');
}
