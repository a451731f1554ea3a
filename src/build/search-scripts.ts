import { build, type Plugin, type Rolldown } from 'vite';
import type { BoxWords } from '../domain/search/results/box-words.ts';
import { locales, type Locale } from '../domain/entries/locale.ts';
import { wordsIn } from '../languages/words.ts';
import { isPreview } from '../library/moment.ts';
import type { BuiltScript } from './built-script.ts';
import { scriptTarget } from './floor.ts';
import { oncePerBuild } from '../library/once-per-build.ts';
import { getHostPath } from '../library/settings.ts';

/**
 * `engine` understands queries, `box` stands below every field, `page` is the search page's, `extras` is what that loads
 * where it needs more, `narrow` shortens the index on its own page, and `explain` is only in previews.
 */
type Scripts = Record<'engine' | 'box' | 'page' | 'extras' | 'narrow', BuiltScript> & { explain?: BuiltScript };

/** The scripts of the search, which no page loads before it is used. */
export const getSearchScripts = oncePerBuild(async (): Promise<Scripts> => {
  const [engine, box, page, extras, narrow, explain] = await Promise.all([
    bundle('engine', 'engine.ts'),
    bundle('box', 'search-box.ts', { __BOX_WORDS__: Object.fromEntries(locales.map((one) => [one, boxWords(one)])) }),
    bundle('page', 'search-page.ts'),
    bundle('extras', 'search-extras.ts'),
    bundle('narrow', '../lists/narrow-index.ts'),
    isPreview() ? bundle('explain', 'search-explain.ts') : undefined,
  ]);
  return { engine, box, page, extras, narrow, ...(explain && { explain }) };
});

/** At the root of a host an address is itself: the minifier would leave a function that does nothing, and its calls. */
const withoutPath: Plugin = {
  name: 'without-path',
  transform: (code, file) => (file.includes('/client/search/') ? code.replaceAll(/\batSite\(/g, '(') : undefined),
};

/** A script that imports no other, so that it can be loaded alone, and anew when it has failed. */
async function bundle(name: string, file: string, define: Record<string, object> = {}): Promise<BuiltScript> {
  const path = await getHostPath();
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { ...define, __SITE_PATH__: JSON.stringify(path) },
    plugins: path ? [] : [withoutPath],
    build: {
      write: false,
      target: scriptTarget,
      modulePreload: false,
      rolldownOptions: {
        preserveEntrySignatures: 'strict',
        input: { [name]: `src/client/search/${file}` },
        output: { entryFileNames: 'search/[name].[hash].js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const [{ fileName, code, moduleIds }, ...others] = output;
  if (others.length > 0) throw new Error(`Vite gave no single file for ${file}`);
  return { path: `/${fileName}`, code, modules: moduleIds };
}

function boxWords(locale: Locale): BoxWords {
  const words = wordsIn(locale);
  return {
    results: words.searchResults,
    corrected: words.boxCorrected,
    none: words.boxNone,
    all: words.boxAll,
    counts: [words.boxCountNone, words.boxCountOne, words.boxCountMany],
  };
}
