import { serveWritten } from '../../e2e/written-text.ts';
import { buildEditor } from '../../tools/editor/build-editor.ts';
import { firefox, startFirefox } from '../drivers/firefox.ts';
import type { Suite } from '../suite.ts';
import { logIn, type EditorJourney } from './desk.ts';
import { EditorWindow } from './editor-window.ts';

/** What editors do in Firefox with the browser editor and pull requests, one after the other, each with a text of its own. */
export function editorSuite(journeys: readonly EditorJourney[]): Suite {
  return {
    name: 'Firefox, browser editor',
    packages: firefox.packages,
    find: firefox.find,
    names: journeys.map(({ name }) => name),
    async run(report) {
      await buildEditor('dist-admin');
      const entries = journeys.map((_, index) => `natten-${index + 1}`);
      const { github, editor, close } = await serveWritten(entries);
      const { socket, end } = await startFirefox({ 'ui.prefersReducedMotion': 1 });
      try {
        const window = await EditorWindow.open(socket);
        await logIn(window, editor);
        for (const [index, { name, walk }] of journeys.entries())
          await report(name, async () => {
            await window.resize(1280, 900);
            await walk({ github, editor, socket, window }, entries[index] ?? '');
          });
      } finally {
        await end();
        close();
      }
    },
  };
}
