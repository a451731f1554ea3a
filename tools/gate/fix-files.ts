import { readFile, writeFile } from 'node:fs/promises';
import { unmarkedChanges } from '../../src/domain/check/unmarked-changes.ts';
import { fixText } from '../../src/domain/fix/fix-text.ts';
import { markChanged } from '../../src/domain/fix/mark-changed.ts';
import { decodeText } from '../../src/domain/source/reading/decode-text.ts';
import type { Source } from '../../src/domain/source/source.ts';
import { visible } from './visible.ts';
import { say } from '../../src/editors/say.ts';

/** Mends what is safe to mend in the files, and says what was done to each. */
export async function fixFiles(sources: readonly Source[]): Promise<string[]> {
  const told = sources.map(async ({ file, text }) => {
    if (!text || !/\.(?:mdx?|yaml)$/.test(file)) return [];
    const decoded = decodeText(await readFile(file));
    if (!('text' in decoded)) return [];
    const fixed = fixText(file, decoded.text);
    if (fixed.text === decoded.text) return [];
    await writeFile(file, fixed.text);
    return [say`Rättade ${visible(file)}: ${fixed.done.join(', ')}.`];
  });
  return (await Promise.all(told)).flat();
}

/** Writes the time in the notices that are altered in substance since `before`, and says so. */
export async function markChanges(
  before: readonly Source[],
  present: readonly Source[],
  now: number,
): Promise<string[]> {
  const changes = unmarkedChanges(before, present).filter(({ substance }) => substance.length > 0);
  const told = changes.map(async ({ source: { file, text } }) => {
    await writeFile(file, markChanged(file, text, now));
    return say`Rättade ${visible(file)}: skrev tiden för ändringen i updated.`;
  });
  return Promise.all(told);
}
