import { readSource } from '../domain/source/source.ts';
import { editField } from './field-text.ts';
import { linesOf, withLines, type Items } from './list-lines.ts';
import { sameValue, withoutEmpty } from './values.ts';
import { say } from '../editors/say.ts';

/**
 * Entries as the editor's own file format. The text that an entry was read from travels with it, so that saving changes
 * the lines of the edited fields alone: order, quotes, comments and the forms of dates stay as somebody wrote them.
 */
export type Content = Record<string, unknown>;

/** No field of a schema has a name like this. */
const isOwnKey = (name: string) => name.startsWith('$');

const sourceKey = '$source';

/** How the entries of a kind are written. */
export interface EntryForm {
  ending: '.md' | '.mdx' | '.yaml';
  /** All fields, in the order in which they are written. */
  order: readonly string[];
  /** Fields that every Swedish entry has and no translation. */
  onlySwedish: readonly string[];
  /** Lists that a form shows as lines of text. */
  lines?: Readonly<Record<string, Items>>;
  /** What a list says of an entry, under names that begin with `$`: nothing of it is written. */
  listed?: (fields: Content) => object;
}

/** The fields and body of a file, and its text for `writeEntry`. Throws where the file cannot be read. */
export function readEntry({ ending, lines = {}, listed }: EntryForm, text: string): Content {
  const { data, body, faults } = readSource(`x${ending}`, `${text}\n`);
  if (faults[0]) throw new Error(say`Rad ${faults[0].line}: ${faults[0].message}`);
  const shown = Object.fromEntries(Object.keys(lines).map((name) => [name, linesOf(text, name)]));
  return {
    ...data,
    ...listed?.(data),
    ...shown,
    ...(ending !== '.yaml' && { body: trimmed(body) }),
    [sourceKey]: JSON.stringify(text),
  };
}

/** The text that an entry was read from; undefined where it is new. */
export function openedText(form: EntryForm, content: Content): string | undefined {
  const { onlySwedish } = form;
  const source = content[sourceKey];
  if (typeof source !== 'string') return undefined;
  const text = String(JSON.parse(source));
  const before = readEntry(form, text);
  // The editor copies what it knows no field for to a translation that somebody begins.
  const isForeign = onlySwedish.some((name) => name in before && !(name in content));
  return isForeign ? undefined : text;
}

/** The fields of an entry, to be written as changes of a text; of none, where it is undefined. */
export function withText(content: Content, text: string | undefined): Content {
  const fields = Object.fromEntries(Object.entries(content).filter(([name]) => !isOwnKey(name)));
  return { ...fields, ...(text !== undefined && { [sourceKey]: JSON.stringify(text) }) };
}

/** The text of an entry, from its fields and what `readEntry` added to them. */
export function writeEntry(form: EntryForm, content: Content): string {
  const { ending } = form;
  const { body = '', ...fields } = withText(content, undefined);
  const text = openedText(form, content);
  if (text === undefined) return newEntry(form, fields, String(body));

  const before = readEntry(form, text);
  const edit = (yaml: string) => editFields(yaml, before, fields, form);
  if (ending === '.yaml') return edit(text);
  const { bodyLine } = readSource(`x${ending}`, `${text}\n`);
  const lines = text.split('\n');
  const head = [lines[0], edit(lines.slice(1, bodyLine - 2).join('\n')), lines[bodyLine - 2]].join('\n');
  const isSameBody = trimmed(String(body)) === before['body'];
  return isSameBody ? [head, ...lines.slice(bodyLine - 1)].join('\n') : `${head}\n\n${String(body)}`;
}

function newEntry(form: EntryForm, fields: Content, body: string): string {
  const yaml = editFields('', {}, fields, form);
  return form.ending === '.yaml' ? yaml : `---\n${yaml}\n---\n\n${body}`;
}

function namesIn(order: readonly string[], fields: Content): string[] {
  const named = Object.keys(fields).filter((name) => name !== 'body' && !isOwnKey(name));
  return [...new Set([...order, ...named])].filter((name) => named.includes(name));
}

function editFields(yaml: string, before: Content, after: Content, { order, lines = {} }: EntryForm): string {
  return namesIn(order, { ...before, ...after })
    .filter((name) => !sameValue(before[name], after[name]))
    .reduce((edited, name) => {
      const value = withoutEmpty(after[name]);
      const items = lines[name];
      return items ? withLines(edited, name, items, String(value ?? ''), order) : editField(edited, name, value, order);
    }, yaml);
}

/** Without the blank lines around it; the first line keeps its indent. */
function trimmed(body: string): string {
  return body.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

/** The fields that differ between two versions of an entry, the body among them. */
export function editedFields(before: Content, after: Content): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !isOwnKey(name) && !sameValue(before[name], after[name]));
}
