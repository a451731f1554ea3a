import { newAsked } from '../new-asked.ts';
import { checkChange } from '../../domain/check/check-change.ts';
import { parseAskedPath } from '../../domain/entries/asked-path.ts';
import type { Fault } from '../../domain/fault/fault.ts';
import { lazySource, readSource, type Source } from '../../domain/source/source.ts';
import { noSuchPicture } from '../../domain/check/text/check-images.ts';

/** Texts of content files, by path. */
export type Texts = ReadonlyMap<string, string>;

/** The content that an entry is held against, read as far as it is asked for. */
export function sourcesOf(texts: Texts): Source[] {
  return [...texts].map(([file, text]) => lazySource(file, () => readSource(file, text)));
}

/**
 * What the gate of a pull request would say of an entry whose files were as they stand here, and of others because of
 * it. Spelling is left out, and whether a picture is there: a browser has neither dictionaries nor pictures. `published`
 * has the files of the entry that are known to be others than in `content` by now. `now` in epoch ms.
 */
export function checkEntry(
  content: readonly Source[],
  entry: Texts,
  now: number,
  published: Texts = new Map(),
): Fault[] {
  const others = content.filter(({ file }) => !entry.has(file));
  const own = [...entry].map(([file, text]) => readSource(file, text));
  const present = [...others, ...own].sort((a, b) => (a.file < b.file ? -1 : 1));
  const before = [...content.filter(({ file }) => !published.has(file)), ...sourcesOf(published)];
  return checkChange(before, present, new Set(entry.keys()), now).filter(isKnownHere);
}

function isKnownHere({ code, message, file }: Fault): boolean {
  // A picture that is uploaded with the text has no address yet.
  if (code === 'bild-fel') return !message.startsWith(noSuchPicture) && !message.includes(' blob:');
  // The name of a new file of phrases is chosen beside the form.
  return code !== 'sokfraser-utan-sida' || parseAskedPath(file)?.id !== newAsked;
}
