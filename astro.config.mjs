import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { minifySync } from 'vite';
import { readSource } from './src/domain/source.ts';

const { url } = readSource('site.yaml', readFileSync('content/site.yaml', 'utf8')).data;

// Classic and inline, because a module would run after the first paint. In braces, so that it leaves no globals.
const datedNotice = stripTypeScriptTypes(readFileSync('src/client/dated-notice.ts', 'utf8'));
const headScript = minifySync('dated-notice.js', `{${datedNotice}}`).code.trim();
const hash = (text) => /** @type {const} */ (`sha256-${createHash('sha256').update(text).digest('base64')}`);

export default defineConfig({
  site: String(url),
  trailingSlash: 'always',
  // The default joins words over line breaks.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  integrations: [mdx(), sitemap()],
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "manifest-src 'self'",
      ],
      scriptDirective: { hashes: [hash(headScript)] },
    },
  },
  vite: { define: { __HEAD_SCRIPT__: JSON.stringify(headScript) } },
});
