import { textsInFolder, writeInFolder } from '../chosen-folder.ts';
import { say } from '../../editors/say.ts';
import { tell } from '../dialogs.ts';
import { followingChanges, type FileChanges } from './complete-commit.ts';

/** What follows the save that is under way in the folder; nothing where it moves no page. */
let following: ReadonlyMap<string, string | undefined> = new Map();

/** Before a save in the folder: works out what else changes because of the pages that it moves. */
export async function readyToFollow(changes: FileChanges): Promise<void> {
  following = new Map();
  if (changes.gone.length === 0) return;
  const held = await textsInFolder('content');
  following = await followingChanges(changes, held, (files) =>
    Promise.resolve(new Map([...held].filter(([file]) => files.includes(file)))),
  );
}

/** After a save in the folder: writes it. In a proposal it is in the same commit; here one file comes after the other. */
export async function followInFolder(): Promise<void> {
  const files = following;
  following = new Map();
  if (files.size === 0) return;
  try {
    for (const [file, text] of files) await writeInFolder(file, text);
    tell(say`Adressen är ändrad. Den gamla leder hit, och länkar i andra texter har följt med.`);
  } catch {
    const words = say`Adressen är ändrad, men det andra som skulle följa med gick inte att skriva. Kör npm run check:content, så ser du vad som saknas.`;
    tell(words, undefined, 'alert');
  }
}
