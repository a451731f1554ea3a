import { z } from 'zod';
import { apiSchemas, type ApiKind } from '../../../schema/api/api-schemas.ts';
import { schemaPath, wholeAddress } from '../../entries/addresses.ts';
import { defaultLocale } from '../../entries/locale.ts';

/** The published JSON Schema (draft 2020-12) of a document. */
export function apiJsonSchema(kind: ApiKind, site: string): object {
  const { $schema, ...rest } = openSchema(kind);
  return { $schema, $id: wholeAddress(schemaPath(kind), defaultLocale, site), ...rest };
}

/** The same without its own address, for where it stands in another document. */
export function apiPartSchema(kind: ApiKind): object {
  return Object.fromEntries(Object.entries(openSchema(kind)).filter(([name]) => name !== '$schema'));
}

/** Objects may have more members than it names, so that version 1 can gain some. */
function openSchema(kind: ApiKind) {
  return z.toJSONSchema(apiSchemas[kind], {
    target: 'draft-2020-12',
    // As output, objects would be closed.
    io: 'input',
    override: ({ jsonSchema }) => {
      // Says the same as the format, in hundreds of characters.
      if (jsonSchema.format?.startsWith('date')) delete jsonSchema.pattern;
    },
  });
}
