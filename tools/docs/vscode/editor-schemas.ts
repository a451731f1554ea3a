import { z } from 'zod';
import { kinds, translationSchema } from '../../../src/schema/kinds.ts';
import { oldUrls } from '../../../src/schema/old-urls.ts';
import { otherMatters } from '../../../src/schema/other-matters.ts';
import { site, siteTranslation } from '../../../src/schema/site.ts';
import { synonyms } from '../../../src/schema/synonyms.ts';
import { wordlist } from '../../../src/schema/wordlist.ts';

/** A JSON Schema for each kind of YAML file in content/, named as .vscode/settings.json names it. */
export function editorSchemas(): Record<string, object> {
  const ofKinds = Object.entries(kinds)
    .filter(([, { ending }]) => ending === '.yaml')
    .flatMap(([name, kind]) => [[name, kind.schema] as const, [`${name}.en`, translationSchema(kind)] as const]);
  const all = {
    ...Object.fromEntries(ofKinds),
    site,
    'site.en': siteTranslation,
    synonyms,
    'other-matters': otherMatters,
    wordlist,
    'old-urls': oldUrls,
  };
  // Draft 7 is what the YAML extension knows best.
  return Object.fromEntries(
    Object.entries(all).map(([name, schema]) => [name, z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })]),
  );
}
