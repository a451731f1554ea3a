import { locales } from '../../../src/domain/entries/locale.ts';
import { z } from 'zod';
import { asked } from '../../../src/schema/asked.ts';
import { withoutOptional } from '../../../src/schema/fields.ts';
import { kinds } from '../../../src/schema/kinds.ts';
import { singleFiles } from '../../../src/schema/single-files.ts';
import { escapeCell } from '../../publish/read-timeline.ts';

/** Every field that an editor can write, in the schemas' own words, as a page of the guide. */
export function fieldsPage(): string {
  const ofKinds = Object.entries(kinds).flatMap(([folder, { names, schema, ending, translated }]) => [
    section(`${names.one}: \`content/${folder}/*${ending}\``, schema),
    `I en översättning (${translationEndings(ending)}) skrivs bara ${translated.map((field) => `\`${field}\``).join(', ')} och \`reviewed\`.`,
  ]);
  return [
    '# Alla fält',
    'Sidan är gjord av de regler som granskningen följer. Ändra den inte för hand: kör `npm run guide`.',
    ...ofKinds,
    section('Sökfraser: `content/search/asked/*/*.yaml`', asked),
    ...Object.values(singleFiles).map(({ heading, path, schema }) => section(`${heading}: \`${path}\``, schema)),
    '',
  ].join('\n\n');
}

function section(heading: string, schema: z.ZodType): string {
  const rows = rowsOf(schema, '');
  return [`## ${heading}`, '', '| Fält | | Vad det är |', '| --- | --- | --- |', ...rows].join('\n');
}

function rowsOf(schema: z.ZodType, prefix: string): string[] {
  const type = withoutOptional(schema);
  if (type instanceof z.ZodArray) return rowsOf(type.element as z.ZodType, `${prefix}[]`);
  if (!(type instanceof z.ZodObject)) return [];
  return Object.entries(type.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const path = prefix ? `${prefix}.${name}` : name;
    const must = field instanceof z.ZodOptional ? '' : 'måste finnas';
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
