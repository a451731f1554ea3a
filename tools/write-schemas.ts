/**
 * Writes what VS Code needs to complete and check the fields of content files: a JSON Schema for each kind of YAML file,
 * and a snippet for each kind of Markdown file that can be begun (.vscode/, not committed). Runs after each install.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { editorSchemas } from './docs/vscode/editor-schemas.ts';
import { snippets } from './docs/vscode/snippets.ts';
import { commandLine } from './shared/command-line.ts';

commandLine({});
await mkdir('.vscode/schemas', { recursive: true });
for (const [name, schema] of Object.entries(editorSchemas())) {
  await writeFile(`.vscode/schemas/${name}.json`, JSON.stringify(schema, null, 2));
}
await writeFile('.vscode/content.code-snippets', JSON.stringify(snippets(), null, 2));
