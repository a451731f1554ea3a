import { z } from 'zod';
import { asked } from '../../../src/schema/asked.ts';
import { kinds, translationSchema } from '../../../src/schema/kinds.ts';
import { partSite, siteTranslation } from '../../../src/schema/site.ts';
import { singleFiles } from '../../../src/schema/single-files.ts';

/** The site's own file in another language, that has all pages or some: a pattern of file names cannot tell which. */
const siteInLanguage = z.union([siteTranslation, partSite]);

/** A JSON Schema for each kind of YAML file in content/, named as .vscode/settings.json names it. */
export function editorSchemas(): Record<string, object> {
  const ofKinds = Object.entries(kinds)
    .filter(([, { ending }]) => ending === '.yaml')
    .flatMap(([name, kind]) => [
      [name, kind.schema] as const,
      [`${name}.translation`, translationSchema(kind)] as const,
    ]);
  const single = Object.entries(singleFiles).filter(([name]) => !name.startsWith('site.'));
  const files = single.map(([name, { schema }]) => [name, schema] as const);
  // Draft 7 is what the YAML extension knows best.
  return Object.fromEntries(
    [...ofKinds, ['asked', asked] as const, ['site.translation', siteInLanguage] as const, ...files].map(
      ([name, schema]) => [name, z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })],
    ),
  );
}
