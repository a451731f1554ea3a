/** Writes the pages of docs/ that follow from the schemas and the rooms. A test says when they no longer do. */
import { writeFile } from 'node:fs/promises';
import { architecturePage } from './docs/architecture/rooms-section.ts';
import { guidesOfAll } from './docs/guide/guides-of-all.ts';
import { commandLine } from './shared/command-line.ts';

commandLine({});
for (const [file, text] of Object.entries({ ...(await guidesOfAll()), ...architecturePage() })) {
  await writeFile(file, text);
  console.log(file);
}
