import { copyFile, cp, readFile, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { editorConfig } from '../../src/admin/editor-config.ts';
import { editorPolicy } from '../../src/admin/editor-policy.ts';
import type { EditorSettings, Site } from '../../src/schema/site.ts';
import { noteModules } from './note-modules.ts';
import { patchSveltia } from './patch-sveltia.ts';
import { makeFolderOfProcess } from '../shared/folder-of-process.ts';
import { serve } from '../shared/serve.ts';
import { trial, type TrialGithub } from './trial-github/server.ts';
import { language } from '../../src/editors/of-site.ts';
import { say } from '../../src/editors/say.ts';

/** Builds the browser editor, for any service, into a folder. Resolves to the modules and assets that are in it, as the bundler names them. */
export async function buildEditor(folder: string): Promise<Set<string>> {
  const modules = new Set<string>();
  await build({
    configFile: false,
    root: 'src/admin',
    base: './',
    logLevel: 'warn',
    plugins: [patchSveltia(), noteModules(modules)],
    resolve: {
      alias: {
        // The gate reads Markdown with another parser in a browser, which makes characters of codes without a document.
        satteri: resolve('src/admin/gate/markdown-in-browser.ts'),
        'decode-named-character-reference': resolve('node_modules/decode-named-character-reference/index.js'),
      },
    },
    worker: { format: 'es', plugins: () => [noteModules(modules)] },
    build: { outDir: resolve(folder), emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 4000 },
  });
  await copyFile('public/favicon.svg', join(folder, 'favicon.svg'));
  const gone = say`Sidan finns inte`;
  await writeFile(
    join(folder, '404.html'),
    `<!doctype html><html lang="${language}"><title>${gone}</title><p>${gone}.`,
  );
  return modules;
}

/** Makes a built editor work with one service: its configuration, and a policy that lets it ask nobody else. */
export async function configureEditor(
  folder: string,
  settings: EditorSettings,
  site: Pick<Site, 'name' | 'url'>,
): Promise<void> {
  const page = join(folder, 'index.html');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${editorPolicy(settings)}">`;
  const html = (await readFile(page, 'utf8'))
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\s*/, '')
    .replace('<html lang="sv">', `<html lang="${language}">`)
    .replace('<title>Redigera</title>', `<title>${say`Redigera`}</title>`);
  await writeFile(page, html.replace(/(?=<meta name="viewport")/, `${policy}\n    `));
  await writeFile(join(folder, 'config.json'), JSON.stringify(editorConfig(settings, site)));
}

/** Serves a copy of the built editor that works with one service, on 127.0.0.1. */
export async function serveEditor(
  settings: EditorSettings,
  site: Pick<Site, 'name' | 'url'>,
  port = 0,
): Promise<{ server: Server; address: string }> {
  const folder = makeFolderOfProcess('editor-');
  await cp('dist-admin', folder, { recursive: true });
  await configureEditor(folder, settings, site);
  return serve(folder, port);
}

/** Serves one that works with a trial GitHub, which lets it ask. */
export async function serveTrialEditor(
  { address: serviceUrl, editors }: TrialGithub,
  site: Pick<Site, 'name' | 'url'>,
  port = 0,
): Promise<{ server: Server; address: string }> {
  const editor = await serveEditor({ ...trial, backend: 'github', serviceUrl }, site, port);
  editors.add(new URL(editor.address).origin);
  return editor;
}
