import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { minifySync, transformWithOxc } from 'vite';
import { readSource } from './src/domain/source.ts';

const { url } = readSource('site.yaml', readFileSync('content/site.yaml', 'utf8')).data;

// Classic and inline, because a module would run after the first paint; wrapped, so that it leaves no globals.
const source = readFileSync('src/client/dated-notice.ts', 'utf8');
const { code } = await transformWithOxc(source, 'dated-notice.ts', { target: 'es2019', sourcemap: false });
const headScript = minifySync('dated-notice.js', `(() => {${code}})()`).code.trim();

export default defineConfig({
  site: String(url),
  trailingSlash: 'always',
  // The default joins words over line breaks.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  integrations: [mdx(), sitemap({ filter: (page) => !page.endsWith('/sok/') })],
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  vite: { define: { __HEAD_SCRIPT__: JSON.stringify(headScript) } },
});
