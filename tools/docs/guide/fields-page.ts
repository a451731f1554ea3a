import { locales } from '../../../src/domain/entries/locale.ts';
import { z } from 'zod';
import { asked } from '../../../src/schema/asked.ts';
import { withoutOptional } from '../../../src/schema/fields.ts';
import { kinds } from '../../../src/schema/kinds.ts';
import { singleFiles } from '../../../src/schema/single-files.ts';
import { language } from '../../../src/editors/of-site.ts';
import { escapeCell } from '../../publish/read-timeline.ts';

const words = {
  sv: {
    heading: '# Alla fält',
    made: 'Sidan är gjord av de regler som granskningen följer. Ändra den inte för hand: kör `npm run guide`.',
    translation: (endings: string, fields: string) =>
      `I en översättning (${endings}) skrivs bara ${fields} och \`reviewed\`.`,
    phrases: 'Sökfraser',
    columns: '| Fält | | Vad det är |',
    needed: 'måste finnas',
  },
  en: {
    heading: '# All fields',
    made: 'This page is made of the rules that the content check follows. Do not change it by hand: run `npm run guide`.',
    translation: (endings: string, fields: string) => `A translation (${endings}) has only ${fields} and \`reviewed\`.`,
    phrases: 'Search phrases',
    columns: '| Field | | What it is |',
    needed: 'required',
  },
}[language];

/** Every field that an editor can write, in the schemas' own words, as a page of the guide. */
export function fieldsPage(): string {
  const ofKinds = Object.entries(kinds).flatMap(([folder, { names, schema, ending, translated }]) => [
    section(`${names.one}: \`content/${folder}/*${ending}\``, schema),
    words.translation(translationEndings(ending), translated.map((field) => `\`${field}\``).join(', ')),
  ]);
  return [
    words.heading,
    words.made,
    ...ofKinds,
    section(`${words.phrases}: \`content/search/asked/*/*.yaml\``, asked),
    ...Object.values(singleFiles).map(({ heading, path, schema }) => section(`${heading}: \`${path}\``, schema)),
    '',
  ].join('\n\n');
}

function section(heading: string, schema: z.ZodType): string {
  const rows = rowsOf(schema, '');
  return [`## ${heading}`, '', words.columns, '| --- | --- | --- |', ...rows].join('\n');
}

function rowsOf(schema: z.ZodType, prefix: string): string[] {
  const type = withoutOptional(schema);
  if (type instanceof z.ZodArray) return rowsOf(type.element as z.ZodType, `${prefix}[]`);
  if (!(type instanceof z.ZodObject)) return [];
  return Object.entries(type.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const path = prefix ? `${prefix}.${name}` : name;
    const must = field instanceof z.ZodOptional ? '' : words.needed;
    return [`| \`${path}\` | ${must} | ${escapeCell(descriptionOf(field))} |`, ...rowsOf(field, path)];
  });
}

function descriptionOf(field: z.ZodType): string {
  return field.description ?? withoutOptional(field).description ?? '';
}

/** How the files of the translations end: `*.en.md`. */
function translationEndings(ending: string): string {
  return locales
    .slice(1)
    .map((locale) => `\`*.${locale}${ending}\``)
    .join(', ');
}
