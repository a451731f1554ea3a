import { z } from 'zod';
import { apiSchemas, type ApiKind } from '../../../schema/api/api-schemas.ts';
import { schemaPath, wholeAddress } from '../../entries/addresses.ts';
import { defaultLocale } from '../../entries/locale.ts';

/**
 * The published JSON Schema (draft 2020-12) of a document. Objects may have more members than it names, so that
 * version 1 can gain some.
 */
export function apiJsonSchema(kind: ApiKind, site: string): object {
  const { $schema, ...rest } = z.toJSONSchema(apiSchemas[kind], {
    target: 'draft-2020-12',
    // As output, objects would be closed.
    io: 'input',
    override: ({ jsonSchema }) => {
      // Says the same as the format, in hundreds of characters.
      if (jsonSchema.format?.startsWith('date')) delete jsonSchema.pattern;
    },
  });
  return { $schema, $id: wholeAddress(schemaPath(kind), defaultLocale, site), ...rest };
}
