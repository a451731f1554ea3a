import { readFileSync } from 'node:fs';
import { build, type Rolldown } from 'vite';
import { contactPath, localPath, sectionName, sectionPaths, workerPath } from '../domain/entries/addresses.ts';
import { parseEntryPath } from '../domain/entries/entry-path.ts';
import { allLocales, type Locale } from '../domain/entries/locale.ts';
import { fingerprint } from '../domain/text/fingerprint.ts';
import { wordsIn } from '../languages/words.ts';
import { getHostPath, getSite } from '../library/settings.ts';
import { getSources } from '../library/sources.ts';
import type { BuiltScript } from './built-script.ts';
import { scriptTarget } from './floor.ts';
import { cspHash } from './security-policy.ts';

/**
 * The worker that keeps pages for readers without a line, as one classic script: Firefox runs no other one. In a page, which
 * imports it, it starts that worker. Where content/site.yaml has switched it off, the one that takes its place and removes what
 * it has kept.
 */
export async function bundleWorker(): Promise<BuiltScript> {
  if ((await getSite()).offline === false) return { path: workerPath, ...(await bundle('remove-pages')) };
  const path = await getHostPath();
  const [start, worker] = await Promise.all([
    bundle('start-worker', { __WORKER__: path + workerPath }),
    bundle('worker', await workerData(path)),
  ]);
  return {
    path: workerPath,
    code: `if(self.document){${start.code}}else{${worker.code}}`,
    modules: [...start.modules, ...worker.modules],
  };
}

/** What the worker's code has from the build, by the words that it has for it. */
async function workerData(path: string) {
  const css = readFileSync('src/client/offline/saved-page.css', 'utf8').replaceAll(/\s+/g, ' ');
  return {
    __OFFLINE_WORDS__: Object.fromEntries(allLocales.map((one) => [one, offlineWords(one, path)])),
    __SAVED_STYLE__: { css, hash: cspHash(css) },
    __PAGE_NAMES__: await pageNames(),
    __CONTACTS_VERSION__: await contactsVersion(),
  };
}

async function bundle(name: string, data: Record<string, unknown> = {}): Promise<Omit<BuiltScript, 'path'>> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: Object.fromEntries(Object.entries(data).map(([word, value]) => [word, JSON.stringify(value)])),
    build: {
      write: false,
      target: scriptTarget,
      lib: { entry: `src/client/offline/${name}.ts`, name: 'offline', formats: ['iife'] },
    },
  });
  const [made] = built as Rolldown.RolldownOutput[];
  if (!made) throw new Error('Vite gave no bundle for the worker');
  const [{ code, moduleIds }] = made.output;
  return { code, modules: moduleIds };
}

function offlineWords(locale: Locale, path: string) {
  const words = wordsIn(locale);
  return {
    contact: path + localPath(contactPath(), locale),
    copy: words.savedCopy,
    again: words.savedAgain,
    noCopy: words.savedNone,
    numbers: words.savedNumbers,
    pages: words.savedPages,
  };
}

/** What the paths of pages begin with: sections, roles, pages about the site, languages, and nothing for the entrance. */
async function pageNames(): Promise<string[]> {
  const sections = Object.values(sectionPaths).filter((path) => path.startsWith('/'));
  const entries = [...(await getSources()).keys()].map(parseEntryPath);
  const ids = entries.flatMap((entry) => (entry && ['roles', 'pages'].includes(entry.kind) ? [entry.id] : []));
  return [...new Set(['', ...sections.map(sectionName), ...ids, ...allLocales])];
}

/** Is another one when a contact says something else. */
async function contactsVersion(): Promise<string> {
  const contacts = [...(await getSources())].filter(([file]) => file.startsWith('content/contacts/'));
  return fingerprint(JSON.stringify(contacts.map(([, { text }]) => text))).toString(36);
}
