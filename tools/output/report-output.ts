import { getOldUrls } from '../../src/site.ts';
import { checkOutput } from './check-output.ts';
import { readWrittenPages } from './written-pages.ts';

/** Prints what is wrong with a built site; resolves to whether nothing is. */
export async function reportOutput(folder: string): Promise<boolean> {
  const faults = checkOutput(folder, { written: await readWrittenPages('.'), moved: await getOldUrls() });
  for (const fault of faults) console.error(`fel: ${fault}`);
  if (faults.length > 0) console.error(`\n${faults.length} fel i den byggda webbplatsen. Publicera den inte.`);
  return faults.length === 0;
}
