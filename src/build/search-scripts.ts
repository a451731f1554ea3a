import type { Plugin } from 'vite';
import type { BoxWords } from '../domain/search/results/box-words.ts';
import { locales, type Locale } from '../domain/entries/locale.ts';
import { wordsIn } from '../languages/words.ts';
import { isPreview } from '../library/moment.ts';
import type { BuiltScript } from './built-script.ts';
import { bundleModule } from './bundle-module.ts';
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

async function bundle(name: string, file: string, define: Record<string, object> = {}): Promise<BuiltScript> {
  const path = await getHostPath();
  return bundleModule({
    name: `search/${name}`,
    file: `search/${file}`,
    define: { ...define, __SITE_PATH__: path },
    plugins: path ? [] : [withoutPath],
  });
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
