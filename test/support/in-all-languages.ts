import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Language, WholeLanguage } from '../../src/languages/codes.ts';
import type { WholeLocale } from '../../src/site/languages.ts';

/** The languages that there is a folder of. */
export const languages: readonly WholeLanguage[] = ['sv', 'en', 'fi', 'nb'];

/** A language that this site need not have, for functions that take one of a site that has them all. */
export const localeFor = (language: Language): WholeLocale => language as WholeLocale;

const src = new URL('../../src/', import.meta.url).href;
/** Tells the modules of such a site from those of this one, that other tests use. */
const mark = '?in-all-languages';

/** A module of `src/` as it is in a site that has every language that there is a folder of. */
export const inAllLanguages = <Module>(path: string): Promise<Module> =>
  import(`${src}${path}${mark}`) as Promise<Module>;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const isOfThatSite = context.parentURL?.endsWith(mark) && found.url.startsWith(src) && !found.url.endsWith(mark);
    return isOfThatSite ? { ...found, url: found.url + mark } : found;
  },
  load(url, context, next) {
    const source = url.endsWith(mark) ? sourceOf(url.slice(0, -mark.length)) : undefined;
    return source === undefined ? next(url, context) : { format: 'module', source, shortCircuit: true };
  },
});

/** What stands in place of the files that say which languages the site has. */
function sourceOf(url: string): string | undefined {
  if (url === `${src}site/languages.ts`)
    return `export const locales = ${JSON.stringify(languages)}, partLocales = [];`;
  const [, file] = /\/languages\/of-site\/(.+)$/.exec(url) ?? [];
  if (!file) return undefined;
  const [, name = ''] = /export const (\w+)/.exec(readFileSync(fileURLToPath(url), 'utf8')) ?? [];
  const imports = languages.map((one) => `import { ${name} as ${one} } from '../${one}/${file}';`);
  return [...imports, `export const ${name} = { ${languages.join(', ')} };`].join('\n');
}
