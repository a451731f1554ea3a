import { readFileSync } from 'node:fs';
import { build, type Rolldown } from 'vite';
import { directionOf, locales } from '../domain/entries/locale.ts';
import { wordsIn } from '../languages/words.ts';
import type { BuiltScript } from './built-script.ts';
import { scriptTarget } from './floor.ts';
import { tokenColours } from './token-colours.ts';

/** The element `<login-notices>` as one classic script without imports, minified. */
export async function bundleEmbed(): Promise<BuiltScript> {
  const { code, moduleIds } = await bundle('iife');
  return { path: '/embed/notices.js', code: asciiOnly(code), modules: moduleIds };
}

/** The same as a module for other services' own bundlers. Where there is no browser, as while a page is made on a server, it does nothing. */
export async function embedModule(): Promise<string> {
  const { code } = await bundle('es');
  return `${withoutBrowser}\n${code}`;
}

const withoutBrowser = 'const { HTMLElement = class {}, customElements = { get: () => true } } = globalThis;';

async function bundle(format: 'iife' | 'es'): Promise<Rolldown.OutputChunk> {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      __EMBED_WORDS__: JSON.stringify(Object.fromEntries(locales.map((locale) => [locale, embedWords(locale)]))),
      __EMBED_COLOURS__: JSON.stringify(embedColours(tokens)),
    },
    build: {
      write: false,
      target: scriptTarget,
      lib: { entry: 'src/client/embed/login-notices.ts', name: 'LoginNotices', formats: [format] },
    },
  });
  const [made] = built as Rolldown.RolldownOutput[];
  if (!made) throw new Error('Vite gave no bundle for the embedded element');
  return made.output[0];
}

/** A page in another encoding reads a classic script in that one, so letters beyond ASCII are escaped. */
function asciiOnly(code: string): string {
  return code.replaceAll(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function embedWords(locale: (typeof locales)[number]) {
  const { noticesRegion, severities } = wordsIn(locale);
  return { noticesRegion, severities, dir: directionOf(locale) ?? 'ltr' };
}

/** The colours of notices, light and dark, so that the element follows the scheme of the page that it stands in. */
function embedColours(css: string): string {
  const names = ['ink', 'info', 'info-tint', 'warning', 'warning-tint', 'critical', 'critical-tint'];
  const pairs = tokenColours(css, names);
  const always = pairs.map(({ name, light }) => `--${name}:${light}`);
  const paired = pairs.map(({ name, light, dark }) => `--${name}:light-dark(${light},${dark})`);
  return `section{${always.join(';')}}@supports(color:light-dark(red,red)){section{${paired.join(';')}}}`;
}
