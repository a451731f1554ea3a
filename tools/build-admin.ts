/**
 * Builds the browser editor into dist-admin/, for an origin of its own. Which service it works with stands in
 * content/site.yaml (`editor`).
 */
import { getSite } from '../src/library/settings.ts';
import { buildEditor, configureEditor } from './editor/build-editor.ts';
import { commandLine } from './shared/command-line.ts';

commandLine({});
const site = await getSite();
await buildEditor('dist-admin');
if (site.editor) {
  await configureEditor('dist-admin', site.editor, site);
  console.log(`The editor for ${site.editor.repository} is in dist-admin/`);
} else {
  console.log(
    'The editor is in dist-admin/ and works from npm start; fill in editor in content/site.yaml to deploy it.',
  );
}
