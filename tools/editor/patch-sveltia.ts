import type { Plugin } from 'vite';
import { editorWords } from '../../src/admin/editor-words.ts';
import { patches } from './sveltia-patches.ts';
import { cmsLanguage } from '../../src/admin/cms-language.ts';

/** Changes Sveltia CMS while it is built. Fails when another version says it otherwise, so that somebody looks again. */
export function patchSveltia(): Plugin {
  return {
    name: 'patch-sveltia',
    // Before lists of words have become modules.
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith(`@sveltia/cms/locales/${cmsLanguage}.json`)) return withWords(code);
      return id.endsWith('@sveltia/cms/npm/index.js') ? patched(code) : undefined;
    },
  };
}

function patched(code: string): string {
  return patches.reduce((rest, { what, form, instead, times }) => {
    const found = rest.match(form)?.length ?? 0;
    if (found !== times) throw new Error(`Sveltia CMS, "${what}": in ${found} places, not ${times}.`);
    return rest.replace(form, instead);
  }, code);
}

interface Words {
  [key: string]: string | Words;
}

function withWords(json: string): string {
  const words = JSON.parse(json) as Words;
  for (const [path, text] of Object.entries(editorWords)) {
    const steps = path.split('.');
    const key = steps.pop() ?? '';
    const list = steps.reduce((inner, step) => (inner[step] ??= {}) as Words, words);
    list[key] = text;
  }
  return JSON.stringify(words);
}
