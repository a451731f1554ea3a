import type { AstroIntegration } from 'astro';
import { join, sep } from 'node:path';

/** Has `npm run dev` reload the pages that are open when the content was edited: it is no module, so Vite would not. */
export const reloadOnEdit: AstroIntegration = {
  name: 'reload-on-edit',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const content = join(server.config.root, 'content') + sep;
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(content)) server.environments.client.hot.send({ type: 'full-reload' });
      });
    },
  },
};
