import { getOldUrls } from '../../../src/library/settings.ts';
import { checkOutput } from './check-output.ts';
import { readWrittenPages } from './written-pages.ts';

/** Prints what is wrong with a built site, of which all is written when `isComplete`; resolves to whether nothing is. */
export async function reportOutput(folder: string, isComplete?: Promise<void>): Promise<boolean> {
  const origin = { written: await readWrittenPages('.'), moved: await getOldUrls() };
  const faults = await checkOutput(folder, origin, isComplete);
  for (const fault of faults) console.error(`fel: ${fault}`);
  if (faults.length > 0) console.error(`\n${faults.length} fel i den byggda webbplatsen. Publicera den inte.`);
  return faults.length === 0;
}
