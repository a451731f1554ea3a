import { nameOf } from '../../src/schema/each-language.ts';
import { words } from '../../src/languages/of-site/editors.ts';
import { isError } from '../../src/domain/fault/fault.ts';
import { defaultLocale } from '../../src/domain/entries/locale.ts';
import {
  bodyPlace,
  draftFaults,
  draftFile,
  draftQuestions,
  faultsAt,
  namePlace,
  type Draft,
  type DraftFault,
} from '../../src/domain/new-entry/draft.ts';
import { valueOf, type Question } from '../../src/domain/new-entry/questions.ts';
import { slugOf } from '../../src/domain/text/slug.ts';
import { asksFor, inAskingOrder, textWithout, type Site } from './site-entries.ts';
import type { Terminal } from './terminal.ts';
import { say } from '../../src/editors/say.ts';

const shortList = 12;

/** Names of the schema's values, as the site shows them. */
const choiceNames: Record<string, Record<string, string>> = {
  kind: words.announcementKinds,
  severity: words.severities,
};

/** Asks for every field of an entry until the gate has no fault to find. `original` is the Swedish draft of a translation. */
export async function askEntry(terminal: Terminal, site: Site, draft: Draft, original?: Draft): Promise<Draft> {
  const questions = inAskingOrder(draftQuestions(draft));
  // Whoever writes the entry has read it.
  draft.fields['reviewed'] = site.proposalsFor(draft)['reviewed'];
  for (const question of questions) {
    if (question.field === 'reviewed' || !asksFor(question, draft, original)) continue;
    await askField(terminal, site, draft, question);
    if (question.field === 'title' && draft.locale === defaultLocale) await askName(terminal, site, draft);
  }
  await askBody(terminal, site, draft);
  for (let faults = errorsOf(draft, site); faults.length > 0; faults = errorsOf(draft, site)) {
    sayFaults(terminal, faults);
    const [{ place } = { place: bodyPlace }] = faults;
    const question = questions.find(({ field }) => field === place);
    if (question) await askField(terminal, site, draft, question);
    else if (place === namePlace) await askName(terminal, site, draft);
    else await askBody(terminal, site, draft);
  }
  return draft;
}

function errorsOf(draft: Draft, { sources, now }: Site): DraftFault[] {
  return draftFaults(draft, sources, now).filter(isError);
}

async function askField(terminal: Terminal, site: Site, draft: Draft, question: Question): Promise<void> {
  const { field, description, isOptional } = question;
  const options = optionsOf(question, site);
  terminal.say(`\n${description}${draft.locale === defaultLocale ? '' : say` (på ${nameOf(draft.locale)})`}`);
  if (options.length <= shortList) sayOptions(terminal, options);
  else terminal.say(say`  Skriv ? för att se alla.`);
  const proposal = site.proposalsFor(draft)[field];
  const otherwise = draft.locale === defaultLocale ? textWithout(field, draft.fields) : undefined;
  if (otherwise) terminal.say(say`  Utan svar står det: ${otherwise}`);
  if (question.isList) terminal.say(say`  Skriv flera med komma emellan.`);
  if (isOptional)
    terminal.say(proposal ? say`  Skriv - för att hoppa över.` : say`  Tryck på Retur för att hoppa över.`);
  for (;;) {
    const answer = (await terminal.ask(`${field}${proposal ? ` [${proposal}]` : ''}: `)).trim();
    if (answer === '?') {
      sayOptions(terminal, options);
      continue;
    }
    draft.fields[field] = isOptional && (answer === '-' || (answer === '' && !proposal)) ? undefined : read(answer);
    const faults = faultsAt(field, draft, site.samplesFor(draft), site.sources, site.now);
    if (sayErrors(terminal, faults)) return;
  }

  function read(answer: string): string | string[] {
    const value = valueOf(question, answer || (proposal ?? ''));
    const chosen = (text: string) => options[Number(text) - 1]?.value ?? text;
    return Array.isArray(value) ? [...new Set(value.map(chosen))] : chosen(value);
  }
}

async function askName(terminal: Terminal, site: Site, draft: Draft): Promise<void> {
  const proposal = slugOf(String(draft.fields['title']));
  terminal.say(say`\nFilens namn, som också blir sidans adress. Bara a–z, siffror och bindestreck.`);
  for (;;) {
    draft.name = (await terminal.ask(`${namePlace}${proposal ? ` [${proposal}]` : ''}: `)).trim() || proposal;
    if (site.hasFile(draftFile(draft))) {
      terminal.say(say`  ✗ Filen ${draftFile(draft)} finns redan. Skriv ett annat namn.`);
    } else if (sayErrors(terminal, faultsAt(namePlace, draft, site.samplesFor(draft), site.sources, site.now))) return;
  }
}

async function askBody(terminal: Terminal, site: Site, draft: Draft): Promise<void> {
  const language = draft.locale === defaultLocale ? '' : say`, på ${nameOf(draft.locale)}`;
  for (;;) {
    terminal.say(
      say`\nTexten på sidan, rad för rad${language}. Skriv en punkt på en egen rad när du är klar.\n` +
        say`  Rubriker börjar med ##, punkter i en lista med -, steg med 1.`,
    );
    const lines: string[] = [];
    for (let line = await terminal.ask('| '); line.trim() !== '.'; line = await terminal.ask('| ')) lines.push(line);
    draft.body = lines.join('\n').trim();
    if (draft.body === '') terminal.say(say`  ✗ Det finns ingen text under fälten. Skriv den.`);
    else if (sayErrors(terminal, faultsAt(bodyPlace, draft, site.samplesFor(draft), site.sources, site.now))) return;
  }
}

interface Option {
  value: string;
  name: string;
}

function optionsOf({ field, choices, reference }: Question, site: Site): Option[] {
  if (reference) return site.entriesOf(reference).map(({ id, title }) => ({ value: id, name: title }));
  return choices.map((value) => ({ value, name: choiceNames[field]?.[value] ?? '' }));
}

function sayOptions(terminal: Terminal, options: readonly Option[]): void {
  for (const [index, { value, name }] of options.entries()) {
    terminal.say(`  ${index + 1}. ${value}${name ? ` – ${name}` : ''}`);
  }
}

/** Says what must be mended; true when there is nothing. */
function sayErrors(terminal: Terminal, faults: readonly DraftFault[]): boolean {
  const errors = faults.filter(isError);
  sayFaults(terminal, errors);
  return errors.length === 0;
}

function sayFaults(terminal: Terminal, faults: readonly DraftFault[]): void {
  for (const { message } of faults) terminal.say(`  ✗ ${message}`);
}
