import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { minifySync, transformWithOxc } from 'vite';
import { alignCells } from './src/build/align-cells.ts';
import { hostPath, workerPath } from './src/domain/entries/addresses.ts';
import { markdownFeatures } from './src/domain/markdown/markdown.ts';
import { readSource } from './src/domain/source/source.ts';
import { finishPages } from './src/build/finish-pages.ts';
import { scriptTarget, styleTarget } from './src/build/floor.ts';
import { nameHeadings } from './src/build/name-headings.ts';
import { namedRoutes } from './src/build/named-routes.ts';
import { onlyRead } from './src/build/only-read.ts';
import { reloadOnEdit } from './src/build/reload-on-edit.ts';
import { builtAddress } from './src/library/built-address.ts';
import { singleFiles } from './src/schema/single-files.ts';

const { path } = singleFiles.site;
const url = ownAddress();

/** Ends this process where there is none, which Astro would tell of by where in its code that was. */
function ownAddress() {
  try {
    const { url } = readSource(path, readFileSync(path, 'utf8')).data;
    return builtAddress(new URL(url) && url);
  } catch {
    console.error(`${path} has no address to build for. Run "npm run check:content", which says what is wrong in it.`);
    process.exit(1);
  }
}

/** A script of src/client/, ready to stand in a page: classic, because a module runs after the first paint, and without globals. */
async function inlineScript(name, define = {}) {
  const source = readFileSync(`src/client/${name}.ts`, 'utf8');
  const { code } = await transformWithOxc(source, `${name}.ts`, { target: scriptTarget, sourcemap: false, define });
  if (/\bimport\b(?!\()/.test(code)) throw new Error(`${name}.ts uses syntax that old browsers need a helper for.`);
  const minified = minifySync(`${name}.js`, `(() => {${code}})()`, { compress: { target: scriptTarget } });
  return JSON.stringify(minified.code.trim());
}

export default defineConfig({
  site: url,
  trailingSlash: 'always',
  // The default joins words over line breaks.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  integrations: [mdx(), namedRoutes, finishPages(hostPath(url)), reloadOnEdit, onlyRead],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: markdownFeatures, hastPlugins: [alignCells, nameHeadings] }),
  },
  vite: {
    // A script of its own file is covered by the policy's 'self'; an inlined module would need a hash. `target` is what
    // Astro builds the pages with in Node. tools/build/build-site.ts empties the folder, but for the pages that it keeps.
    build: { emptyOutDir: false, assetsInlineLimit: 0, target: 'esnext', cssTarget: styleTarget },
    environments: { client: { build: { target: scriptTarget } } },
    // Without `LightDark` (lightningcss, Features): it prepares every page for a function that no style of it calls.
    css: { lightningcss: { exclude: 1 << 20 } },
    define: {
      __NOTICE_SCRIPT__: await inlineScript('notices/dated'),
      __KEEP_SCRIPT__: await inlineScript('offline/keep-pages', {
        __WORKER__: JSON.stringify(hostPath(url) + workerPath),
      }),
      __ALOUD_SCRIPT__: await inlineScript('aloud/fetch-offer', { __OFFER__: '"{offer}"' }),
      __FOLD_SCRIPT__: await inlineScript('notices/foldable-notice'),
      __MOMENT_SCRIPT__: await inlineScript('notices/shown-moment'),
      __SEARCH_SCRIPT__: await inlineScript('search/search-loader'),
      __TIME_TRAVEL_SCRIPT__: await inlineScript('notices/time-travel'),
    },
  },
});
