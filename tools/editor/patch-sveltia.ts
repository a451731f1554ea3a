import type { Plugin } from 'vite';
import { editorWords } from '../../src/admin/editor-words.ts';

/** What its configuration cannot switch off or mend, and in how many places its code says so. */
const patches = [
  {
    what: 'the status pages of GitHub and GitLab are asked',
    form: /checkStatus:\w+,(?=init:)/g,
    instead: '',
    times: 2,
  },
  {
    what: 'fonts that it brings along are fetched from another host too',
    form: /@font-face \{[^}]*cdn\.jsdelivr\.net[^}]*\}/g,
    instead: '',
    times: 3,
  },
  {
    what: 'pictures of people are fetched from another host',
    form: /(vatarURL:)[\w.?]+\.avatar(?:_url|Url)\b/g,
    instead: '$1void 0',
    times: 3,
  },
  {
    what: 'a language without text yet breaks the display of faults beside the fields',
    form: /(?<=Object\.values\(\w+\(\w+\)\[\w+\])(?=\)\.some\(\(\{valid:)/g,
    instead: '??{}',
    times: 1,
  },
  {
    what: 'a text that is too long, or an address that is none, keeps the whole entry from being saved, also as a draft',
    form: /(?<=return\{validity:\{)tooShort:\w+,tooLong:\w+,typeMismatch:\w+(?=\},detail:)/g,
    instead: '',
    times: 1,
  },
];

/** Changes Sveltia CMS while it is built. Fails when another version says it otherwise, so that somebody looks again. */
export function patchSveltia(): Plugin {
  return {
    name: 'patch-sveltia',
    // Before lists of words have become modules.
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('@sveltia/cms/locales/sv.json')) return withWords(code);
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
