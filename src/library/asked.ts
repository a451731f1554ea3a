import { asked, type AskedKind, type AskedWords } from '../schema/asked.ts';
import { askedFile } from '../domain/entries/asked-path.ts';
import type { WholeLocale } from '../domain/entries/locale.ts';
import { getSources } from './sources.ts';

/** How people ask for a page in a language. The content check has shown that the file is right; few pages have none. */
export async function getAsked(kind: AskedKind, id: string, locale: WholeLocale): Promise<AskedWords> {
  const source = (await getSources()).get(askedFile({ kind, id }));
  return (source && asked.parse(source.data)[locale]) ?? {};
}
