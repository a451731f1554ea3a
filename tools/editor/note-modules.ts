import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Notes what a bundle is made of, by the bundler's own account: the modules of its scripts, and the files of its assets. */
export function noteModules(noted: Set<string>): Plugin {
  return {
    name: 'note-modules',
    generateBundle(_, bundle) {
      const { root } = this.environment.config;
      for (const file of Object.values(bundle)) {
        const ids = file.type === 'chunk' ? file.moduleIds : file.originalFileNames.map((name) => resolve(root, name));
        for (const id of ids) noted.add(id);
      }
    },
  };
}
