import type { Loader, LoaderContext } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { openContentFiles } from './files.ts';
import { placed } from '../domain/source/placed.ts';

/**
 * Makes Astro render the texts of content/pages/, which are MDX. An id is `language/file name`. Everything else is read
 * from the files themselves.
 */
export const pageTexts: Loader = {
  name: 'login-help-pages',
  load: async (context) => {
    const project = fileURLToPath(context.config.root);
    await loadAll(project, context);
    const reload = async (path: string) => {
      if (path.startsWith(join(project, 'content', 'pages'))) await loadAll(project, context);
    };
    context.watcher?.on('add', reload).on('change', reload).on('unlink', reload);
  },
};

async function loadAll(project: string, { store, generateDigest }: LoaderContext): Promise<void> {
  store.clear();
  for (const { kind, id, locale, source } of placed(await openContentFiles(project))) {
    if (kind !== 'pages') continue;
    const { file, data, body } = source;
    const digest = generateDigest({ data, body });
    store.set({ id: `${locale}/${id}`, data, filePath: file, digest, deferredRender: true });
  }
}
