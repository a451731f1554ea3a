import { askedKinds } from '../../schema/asked.ts';
import { kindNames } from '../../schema/kinds.ts';
import { askedFile } from '../../domain/entries/asked-path.ts';
import { entryFile } from '../../domain/entries/entry-path.ts';
import { defaultLocale, type Locale } from '../../domain/entries/locale.ts';
import { slugOf } from '../../domain/text/slug.ts';
import { editedFile, nameOfFile } from '../edited-files.ts';
import { writeEntry, type Content, type EntryForm } from '../entry-text.ts';
import { newAsked } from '../new-asked.ts';
import { say } from '../../editors/say.ts';

/** An entry as its form has it. */
export interface EntryInForm {
  collection: string;
  /** Its name; empty where it is new. */
  slug: string;
  /** The fields of each language that there is a text in. */
  parts: ReadonlyMap<Locale, Content>;
}

/** The file that a language of an entry is saved to. A new one is named after its title, as Sveltia CMS does. */
export function fileOf({ collection, slug, parts }: EntryInForm, locale: Locale): string {
  const asked = askedKinds.find((one) => collection === `asked-${one}`);
  if (asked) return askedFile({ kind: asked, id: slug || newAsked });
  const file = editedFile(nameOfFile(collection, slug));
  if (file) return locale === defaultLocale ? file.path : file.path.replace(/(?=yaml$)/, `${locale}.`);
  const kind = kindNames.find((one) => one === collection);
  if (!kind) throw new Error(`There is no kind ${collection}`);
  const id = slug || slugOf(String(parts.get(defaultLocale)?.['title'] ?? '')) || say`ny-text`;
  return entryFile({ kind, id, locale });
}

/** The files of an entry as they would be saved. */
export function textsOf(entry: EntryInForm, form: EntryForm): Map<string, string> {
  return new Map(
    [...entry.parts].map(([locale, fields]) => [fileOf(entry, locale), `${writeEntry(form, trimmed(fields))}\n`]),
  );
}

/** Sveltia CMS saves no white space around a value. */
function trimmed(fields: Content): Content {
  const values = Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.trim() : value,
  ]);
  return Object.fromEntries(values) as Content;
}
