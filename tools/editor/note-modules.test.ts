import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { noteModules } from './note-modules.ts';

test('notes what is in a bundle: modules of scripts and workers, and assets, but not what nothing uses', async () => {
  const root = mkdtempSync(join(tmpdir(), 'note-'));
  // Where packages are linked, a bundler names the files that the links lead to.
  const installed = (path: string) => realpathSync(resolve('node_modules', path));
  const inWorker = installed('github-slugger/index.js');
  const picture = installed('leaflet/dist/images/layers.png');
  writeFileSync(join(root, 'worker.js'), `import { slug } from '${inWorker}'; postMessage(slug('A b'));`);
  writeFileSync(
    join(root, 'main.js'),
    `import { EXIT } from '${installed('unist-util-visit/index.js')}';
     new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
     document.body.append(new URL('${picture}', import.meta.url).href);`,
  );
  const noted = new Set<string>();
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    plugins: [noteModules(noted)],
    worker: { format: 'es', plugins: () => [noteModules(noted)] },
    build: { write: false, assetsInlineLimit: 0, rolldownOptions: { input: join(root, 'main.js') } },
  });
  rmSync(root, { recursive: true });
  expect(noted).toContain(inWorker);
  expect(noted).toContain(join(root, 'main.js'));
  expect([...noted].filter((id) => id.includes('unist-util-visit'))).toEqual([]);
  expect(noted).toContain(picture);
});
