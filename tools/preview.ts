/** Serves dist/ and the browser editor, and prints the addresses. */
import { sectionPaths } from '../src/domain/entries/addresses.ts';
import { existsSync } from 'node:fs';
import { getSite } from '../src/library/settings.ts';
import { serveTrialEditor } from './editor/build-editor.ts';
import { say } from '../src/editors/say.ts';
import { serve } from './shared/serve.ts';
import { serveTrialGithub, trial } from './editor/trial-github/server.ts';
import { commandLine } from './shared/command-line.ts';

commandLine({});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));

const { address } = await serve('dist', 4321);
console.log(`
The site:          ${address}
Notices:           ${address}${sectionPaths.notices.slice(1)}
Search:            ${address}${sectionPaths.search.slice(1)}
Coming changes:    ${address}next-change.json
Write a notice:    add a file in content/announcements/ (see README.md), then start again`);

if (existsSync('dist-admin')) {
  const github = await serveTrialGithub('.', 4323);
  const editor = await serveTrialEditor(github, await getSite(), 4322);
  console.log(`
The editor:        ${editor.address}
  in your files:   in Chromium or Edge, choose "${say`Arbeta med filer på den här datorn`}" and this folder; it writes content/ directly
  as a trial:      log in with the token ${trial.token}, which is another one at each start; pull requests go to a copy,
                   ${github.address}/`);
}
console.log('\nStop:              Ctrl+C\n');
