import { registerHooks } from 'node:module';
import { codeFiles } from '../../tools/init/code-files.ts';

const src = new URL('../../src/', import.meta.url).href;
/** Tells the modules of a site with English editors from those of this one, that other tests use. */
const mark = '?in-english';

/** A module of `src/` as it is in a site whose editors read English. */
export const inEnglish = <Module>(path: string): Promise<Module> => import(`${src}${path}${mark}`) as Promise<Module>;

/** The files that say which editors a site has, as npm run init writes them. */
const written = codeFiles(['sv', 'en'], 'sweden', 'en');
const ofSite = Object.fromEntries(
  ['editors/of-site.ts', 'languages/of-site/editors.ts'].map((file) => [src + file + mark, written[`src/${file}`]]),
);

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const isOfThatSite = context.parentURL?.endsWith(mark) && found.url.startsWith(src);
    return isOfThatSite && !found.url.endsWith(mark) ? { ...found, url: found.url + mark } : found;
  },
  load(url, context, next) {
    const source = ofSite[url];
    return source === undefined ? next(url, context) : { format: 'module', source, shortCircuit: true };
  },
});
