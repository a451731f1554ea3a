import { registerHooks } from 'node:module';

const src = new URL('../../src/', import.meta.url).href;
/** Tells the modules of a site with English editors from those of this one, that other tests use. */
const mark = '?in-english';

/** A module of `src/` as it is in a site whose editors read English. */
export const inEnglish = <Module>(path: string): Promise<Module> => import(`${src}${path}${mark}`) as Promise<Module>;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const isOfThatSite = context.parentURL?.endsWith(mark) && found.url.startsWith(src);
    return isOfThatSite && !found.url.endsWith(mark) ? { ...found, url: found.url + mark } : found;
  },
  load(url, context, next) {
    if (url !== `${src}editors/of-site.ts${mark}`) return next(url, context);
    return { format: 'module', source: `export * from './en.ts';`, shortCircuit: true };
  },
});
