import { readSource } from '../domain/source/source.ts';
import { editField } from './field-text.ts';

/**
 * Entries as the editor's own file format. The text that an entry was read from travels with it, so that saving changes
 * the lines of the edited fields alone: order, quotes, comments and the forms of dates stay as somebody wrote them.
 */
export type Content = Record<string, unknown>;

/** No field of a schema can have this name. */
const sourceKey = '$source';

/** The fields and body of a file, and its text for `writeEntry`. Throws where the file cannot be read. */
export function readEntry(ending: '.md' | '.yaml', text: string): Content {
  const { data, body, faults } = readSource(`x${ending}`, `${text}\n`);
  if (faults[0]) throw new Error(`Rad ${faults[0].line}: ${faults[0].message}`);
  return { ...data, ...(ending === '.md' && { body: trimmed(body) }), [sourceKey]: JSON.stringify(text) };
}

/** How the entries of a kind are written. */
export interface EntryForm {
  ending: '.md' | '.yaml';
  /** All fields, in the order in which they are written. */
  order: readonly string[];
  /** Fields that every Swedish entry has and no translation. */
  onlySwedish: readonly string[];
}

/** The text that an entry was read from; undefined where it is new. */
export function openedText({ ending, onlySwedish }: EntryForm, content: Content): string | undefined {
  const source = content[sourceKey];
  if (typeof source !== 'string') return undefined;
  const text = String(JSON.parse(source));
  const before = readEntry(ending, text);
  // The editor copies what it knows no field for to a translation that somebody begins.
  const isForeign = onlySwedish.some((name) => name in before && !(name in content));
  return isForeign ? undefined : text;
}

/** The fields of an entry, to be written as changes of a text; of none, where it is undefined. */
export function withText(content: Content, text: string | undefined): Content {
  const fields = Object.fromEntries(Object.entries(content).filter(([name]) => name !== sourceKey));
  return { ...fields, ...(text !== undefined && { [sourceKey]: JSON.stringify(text) }) };
}

/** The text of an entry, from its fields and what `readEntry` added to them. */
export function writeEntry(form: EntryForm, content: Content): string {
  const { ending, order } = form;
  const { body = '', ...fields } = withText(content, undefined);
  const text = openedText(form, content);
  if (text === undefined) return newEntry(ending, order, fields, String(body));

  const before = readEntry(ending, text);
  const edit = (yaml: string) => editFields(yaml, namesIn(order, { ...before, ...fields }), before, fields, order);
  if (ending === '.yaml') return edit(text);
  const { bodyLine } = readSource(`x${ending}`, `${text}\n`);
  const lines = text.split('\n');
  const head = [lines[0], edit(lines.slice(1, bodyLine - 2).join('\n')), lines[bodyLine - 2]].join('\n');
  const isSameBody = trimmed(String(body)) === before['body'];
  return isSameBody ? [head, ...lines.slice(bodyLine - 1)].join('\n') : `${head}\n\n${String(body)}`;
}

function newEntry(ending: EntryForm['ending'], order: readonly string[], fields: Content, body: string): string {
  const yaml = editFields('', namesIn(order, fields), {}, fields, order);
  return ending === '.yaml' ? yaml : `---\n${yaml}\n---\n\n${body}`;
}

function namesIn(order: readonly string[], fields: Content): string[] {
  const named = Object.keys(fields).filter((name) => name !== 'body' && name !== sourceKey);
  return [...new Set([...order, ...named])].filter((name) => named.includes(name));
}

function editFields(yaml: string, names: readonly string[], before: Content, after: Content, order: readonly string[]) {
  return names
    .filter((name) => isEdited(before[name], after[name]))
    .reduce((edited, name) => editField(edited, name, withoutEmpty(after[name]), order), yaml);
}

/** Without the blank lines around it; the first line keeps its indent. */
function trimmed(body: string): string {
  return body.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

/** The fields that differ between two versions of an entry, the body among them. */
export function editedFields(before: Content, after: Content): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  names.delete(sourceKey);
  return [...names].filter((name) => isEdited(before[name], after[name]));
}

/** An emptied control is a field left out; so is a switch that was never on. */
function isEdited(before: unknown, after: unknown): boolean {
  const cleaned = withoutEmpty(after);
  if (before === undefined && cleaned === false) return false;
  return canonical(withoutEmpty(before)) !== canonical(cleaned);
}

function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, item: unknown) =>
    isRecord(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item,
  );
}

function withoutEmpty(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!isRecord(value)) return value;
  const fields = Object.entries(value)
    .map(([name, item]) => [name, withoutEmpty(item)] as const)
    .filter(([, item]) => item !== undefined);
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

function isRecord(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
