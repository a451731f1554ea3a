import { rmSync } from 'node:fs';
import { copyFile, cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { editorConfig } from '../src/admin/editor-config.ts';
import { editorPolicy } from '../src/admin/editor-policy.ts';
import type { EditorSettings, Site } from '../src/schema/site.ts';
import { serve } from './serve.ts';

/** Builds the browser editor, for any service, into a folder. */
export async function buildEditor(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: 'src/admin',
    base: './',
    logLevel: 'warn',
    plugins: [askNoOtherHost()],
    build: { outDir: resolve(folder), emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 4000 },
  });
  await copyFile('public/favicon.svg', join(folder, 'favicon.svg'));
  await writeFile(join(folder, '404.html'), '<!doctype html><title>Sidan finns inte</title><p>Sidan finns inte.');
}

/** Makes a built editor work with one service: its configuration, and a policy that lets it ask nobody else. */
export async function configureEditor(
  folder: string,
  settings: EditorSettings,
  site: Pick<Site, 'name' | 'url'>,
): Promise<void> {
  const page = join(folder, 'index.html');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${editorPolicy(settings)}">`;
  const html = (await readFile(page, 'utf8')).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\s*/, '');
  await writeFile(page, html.replace(/(?=<meta name="viewport")/, `${policy}\n    `));
  await writeFile(join(folder, 'config.json'), JSON.stringify(editorConfig(settings, site)));
}

/** Serves a copy of the built editor that works with one service, on 127.0.0.1. */
export async function serveEditor(
  settings: EditorSettings,
  site: Pick<Site, 'name' | 'url'>,
  port = 0,
): Promise<{ server: Server; address: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'editor-'));
  await cp('dist-admin', folder, { recursive: true });
  await configureEditor(folder, settings, site);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return serve(folder, port);
}

/** What Sveltia CMS would ask of hosts that are not the editors' own, and how often its code says so. */
const otherHosts = [
  { what: 'the status pages of GitHub and GitLab', form: /checkStatus:\w+,(?=init:)/g, instead: '', times: 2 },
  {
    what: 'fonts, which it also brings along',
    form: /@font-face \{[^}]*cdn\.jsdelivr\.net[^}]*\}/g,
    instead: '',
    times: 3,
  },
  { what: 'pictures of people', form: /(vatarURL:)[\w.?]+\.avatar(?:_url|Url)\b/g, instead: '$1void 0', times: 3 },
];

/** Takes out of Sveltia CMS what its configuration cannot switch off. Fails when another version says it otherwise. */
function askNoOtherHost(): Plugin {
  return {
    name: 'ask-no-other-host',
    transform(code, id) {
      if (!id.includes('@sveltia/cms/npm/index.js')) return undefined;
      return otherHosts.reduce((rest, { what, form, instead, times }) => {
        const found = rest.match(form)?.length ?? 0;
        if (found !== times) throw new Error(`Sveltia CMS asks for ${what} in ${found} places, not ${times}.`);
        return rest.replace(form, instead);
      }, code);
    },
  };
}
