import { z } from 'zod';
import { asked } from '../../../src/schema/asked.ts';
import { kinds, translationSchema } from '../../../src/schema/kinds.ts';
import { singleFiles } from '../../../src/schema/single-files.ts';

/** A JSON Schema for each kind of YAML file in content/, named as .vscode/settings.json names it. */
export function editorSchemas(): Record<string, object> {
  const ofKinds = Object.entries(kinds)
    .filter(([, { ending }]) => ending === '.yaml')
    .flatMap(([name, kind]) => [
      [name, kind.schema] as const,
      [`${name}.translation`, translationSchema(kind)] as const,
    ]);
  // The files of all languages that the site's own file is translated to have one schema.
  const single = Object.entries(singleFiles).map(
    ([name, { schema }]) => [name.replace(/^site\..*/, 'site.translation'), schema] as const,
  );
  // Draft 7 is what the YAML extension knows best.
  return Object.fromEntries(
    [...ofKinds, ['asked', asked] as const, ...single].map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }),
    ]),
  );
}
