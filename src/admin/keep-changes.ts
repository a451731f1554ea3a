import * as place from '../site/place.ts';
import type { AppEventListener } from '@sveltia/cms';
import { stringify } from 'yaml';
import { defaultLocale } from '../domain/entries/locale.ts';
import { askWhether, askWhichStands, tell } from './dialogs.ts';
import { nameOfFile } from './edited-files.ts';
import type { FormLabels } from './form-labels.ts';
import { openedText, readEntry, withText, writeEntry, type Content, type EntryForm } from './entry-text.ts';
import { lastChange, mergeEntry, type Merged, type Version } from './merge-entry.ts';
import { signedIn, type Backend, type Newest } from './newest-text.ts';
import { readNewestByAnyName } from './renamed-proposal.ts';
import type { FileChanges } from './moves/complete-commit.ts';
import { readyToFollow } from './moves/follow-in-folder.ts';
import { expectHead } from './service-fetch.ts';
import { clockInWords, nowHere, timeParts } from './time-text.ts';
import { say } from '../editors/say.ts';
import { tag } from '../editors/of-site.ts';

/** A kind of entry: how its files are written, and what its fields are called. */
export interface EditedKind {
  form: EntryForm;
  labels: FormLabels;
}

/** An entry as Sveltia CMS hands it over before it is saved; a translation that there is not has no data. */
interface Saved {
  data: Content;
  i18n: Record<string, { data: Content }>;
  collection: string;
  slug: string;
  path: string;
  newRecord: boolean;
}

/** One file of an entry that is being saved. */
interface Part {
  locale: string;
  /** What it is now; undefined where there is no such file. */
  now: string | undefined;
  versions: readonly Version[];
  merged: Merged;
}

/** Whether somebody will have an entry with these files saved; `published` are those that are known on the main branch. */
export type MayBeSaved = (
  files: ReadonlyMap<string, string>,
  published: ReadonlyMap<string, string>,
  kind: EditedKind,
) => Promise<boolean>;

/**
 * Before an entry is saved: puts the fields that somebody has edited onto what the entry has become meanwhile. Where
 * somebody else has changed the same field, it asks. Throws, with words for the editor, where nothing is to be saved.
 */
export function keepChanges(
  backend: Backend,
  kinds: ReadonlyMap<string, EditedKind>,
  mayBeSaved: MayBeSaved,
  nameInForm: () => string | undefined,
): AppEventListener['handler'] {
  return async ({ entry }) => {
    const named = entry.toJS() as unknown as Saved;
    const before = named.newRecord ? undefined : nameInForm();
    // What is renamed is read, merged and checked where it is.
    const saved = before
      ? { ...named, slug: before, path: named.path.replace(`/${named.slug}.`, `/${before}.`) }
      : named;
    const isRenamed = saved.path !== named.path;
    const kind = kindOf(saved, kinds);
    if (!kind) return entry;
    const branch = branchOf(saved);
    const locales = [defaultLocale, ...Object.keys(saved.i18n)];
    const paths = locales.map((locale) => pathIn(saved.path, locale));
    const newest = await readNewestByAnyName(backend, { branch, paths }).catch((error: Error) => refuse(error.message));

    const written = locales.filter((locale) => Object.keys(dataIn(saved, locale)).length > 0);
    const parts: Part[] = [];
    for (const locale of written) parts.push(await partOf(kind, newest, saved, locale));
    await settle(kind, parts);
    const texts = new Map(
      parts.map(({ locale, now, merged }) => [locale, writeEntry(kind.form, withText(merged.fields, now))]),
    );
    const isSame = locales.every((locale) => textIn(newest, pathIn(saved.path, locale)) === texts.get(locale));
    if (isSame && !isRenamed && !newest.isProposed) refuse(say`Det finns inget att spara: texten står redan så.`);
    const saving = filesOf(saved, (locale) => texts.get(locale));
    const published = filesOf(saved, (_, path) => (newest.isProposed ? undefined : textIn(newest, path)));
    if (!(await mayBeSaved(saving, published, kind))) refuse(keptInForm);
    tellKept(kind, parts);
    if (signedIn().backendName === 'local') await readyToFollow(isRenamed ? movedFiles(saving, saved, named) : unmoved);
    if (newest.head) expectHead(newest.isProposed ? newest.branch : branchOf(named), newest.head);

    const contents = parts.map(({ locale, merged: { fields } }) => {
      return [locale, { ...withText(fields, texts.get(locale)), ...kind.form.listed?.(fields) }] as const;
    });
    const { [defaultLocale]: data, ...others } = Object.fromEntries(contents);
    const i18n = Object.fromEntries(Object.entries(others).map(([locale, content]) => [locale, { data: content }]));
    return entry.set('data', data ?? {}).set('i18n', i18n);
  };
}

/** The kind of an entry; of a file in a list of files, its own. */
export function kindOf(
  { collection, slug }: Pick<Saved, 'collection' | 'slug'>,
  kinds: ReadonlyMap<string, EditedKind>,
): EditedKind | undefined {
  return kinds.get(collection) ?? kinds.get(nameOfFile(collection, slug));
}

/** Where Sveltia CMS proposes the change of an entry. */
export function branchOf({ collection, slug }: Pick<Saved, 'collection' | 'slug'>): string {
  return `cms/${collection}/${slug}`;
}

/** The files of an entry that there is a text for. */
function filesOf(
  { path, i18n }: Saved,
  textOf: (locale: string, path: string) => string | undefined,
): Map<string, string> {
  const files = [defaultLocale, ...Object.keys(i18n)].flatMap((locale) => {
    const file = pathIn(path, locale);
    const text = textOf(locale, file);
    return text === undefined ? [] : [[file, `${text}\n`] as const];
  });
  return new Map(files);
}

const unmoved: FileChanges = { written: new Map(), gone: [] };

/** The files of an entry that gets another name. */
function movedFiles(files: ReadonlyMap<string, string>, from: Saved, to: Saved): FileChanges {
  const written = [...files].map(([path, text]) => [path.replace(`/${from.slug}.`, `/${to.slug}.`), text] as const);
  return { written: new Map(written), gone: [...files.keys()] };
}

function dataIn({ data, i18n }: Saved, locale: string): Content {
  return locale === defaultLocale ? data : (i18n[locale]?.data ?? {});
}

function pathIn(path: string, locale: string): string {
  return locale === defaultLocale ? path : path.replace(/(?=\.\w+$)/, `.${locale}`);
}

/** A file's text as Sveltia CMS hands it to `readEntry`. */
function textIn({ files }: Newest, path: string): string | undefined {
  return files.get(path)?.[0]?.text?.trim().replace(/\r\n?/g, '\n');
}

async function partOf({ form }: EditedKind, newest: Newest, saved: Saved, locale: string): Promise<Part> {
  const path = pathIn(saved.path, locale);
  const mine = dataIn(saved, locale);
  const opened = openedText(form, mine);
  const now = textIn(newest, path);
  const versions = newest.files.get(path) ?? [];
  const told = saying(versions[0]);
  if (opened === undefined && now !== undefined)
    refuse(say`${told(say`har redan sparat en text med den här adressen`)}. Öppna den, eller välj en annan adress.`);
  if (opened !== undefined && now === undefined) {
    const question = say`${told(say`tog bort texten`)}. Vill du lägga tillbaka den så som den står i formuläret?`;
    if (!(await askWhether(say`Texten är borttagen`, question, say`Lägg tillbaka`))) refuse(keptInForm);
    return { locale, now, versions, merged: { fields: withText(mine, undefined), clashes: [], kept: [] } };
  }
  const read = readingOf(form);
  return { locale, now, versions, merged: mergeEntry(read(opened), mine, read(now)) };
}

function readingOf(form: EntryForm): (text: string | undefined) => Content {
  return (text) => {
    if (text === undefined) return {};
    try {
      return readEntry(form, text.trim());
    } catch (error) {
      return refuse(say`Texten har ändrats och går inte att läsa. ${(error as Error).message}`);
    }
  };
}

/** Asks about every field that two people have changed, and writes the answers into the entry. */
async function settle({ form, labels }: EditedKind, parts: readonly Part[]): Promise<void> {
  const clashes = parts.flatMap(({ versions, merged }) =>
    merged.clashes.map((clash) => ({ clash, merged, by: changeOf(form, versions, clash.field) })),
  );
  if (clashes.length === 0) return;
  const answers = await askWhichStands(
    clashes.map(({ clash: { field, mine, theirs }, by }) => {
      const label = labels[field] ?? field;
      const isText = [mine, theirs].every((value) => typeof value === 'string');
      return { label, told: `${saying(by)(say`ändrade ${label}`)}.`, mine: shown(mine), theirs: shown(theirs), isText };
    }),
  );
  if (!answers) return refuse(keptInForm);
  clashes.forEach(({ clash, merged }, index) => {
    const answer = answers[index];
    if (answer && 'text' in answer) merged.fields[clash.field] = answer.text;
    else if (answer?.take === 'mine') merged.fields[clash.field] = clash.mine;
  });
}

/** Says which fields others have changed, where they are kept. */
function tellKept({ form, labels }: EditedKind, parts: readonly Part[]): void {
  const kept = parts.flatMap(({ versions, merged }) =>
    merged.kept.map((field) => saying(changeOf(form, versions, field))(say`ändrade ${labels[field] ?? field}`)),
  );
  if (kept.length > 0) tell(say`${kept.join('. ')}. Det finns kvar, tillsammans med det du har ändrat.`);
}

function changeOf(form: EntryForm, versions: readonly Version[], field: string): Version | undefined {
  return lastChange(versions, field, readingOf(form)) ?? versions[0];
}

/** Who did something and when: "Anna Ek ändrade Rubrik i dag klockan 14.52". */
function saying(version: Version | undefined): (did: string) => string {
  return (did) => [version?.who ?? say`Någon`, did, ...(version ? [momentInWords(version.when)] : [])].join(' ');
}

function momentInWords(when: Date): string {
  const zone = { timeZone: place.timeZone };
  const day = (date: Date) => date.toLocaleDateString(tag, { ...zone, day: 'numeric', month: 'long', year: 'numeric' });
  const clock = clockInWords(timeParts(nowHere(when)).time);
  return day(when) === day(new Date()) ? clock : `${day(when)} ${clock}`;
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : stringify(value).trim();
}

const keptInForm = say`Inget är sparat. Det du har skrivit står kvar i formuläret.`;

/** Sveltia CMS shows the cause of a failed save, and keeps the form open. */
function refuse(words: string): never {
  throw new Error('saving_failed', { cause: new Error(words) });
}
