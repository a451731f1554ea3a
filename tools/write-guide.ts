/** Writes the pages of the editors' guide that follow from the schemas. A test says when they no longer do. */
import { writeFile } from 'node:fs/promises';
import { guidePages } from './docs/guide/guide-pages.ts';

for (const [file, text] of Object.entries(guidePages())) {
  await writeFile(file, text);
  console.log(file);
}
