import { localPath } from '../domain/addresses.ts';
import type { Locale } from '../domain/locale.ts';
import type { InstantIndex } from '../domain/search/instant-index.ts';
import { makeVocabulary, type Vocabulary } from '../domain/search/vocabulary.ts';

let loaded: Promise<Vocabulary> | undefined;

/** Loads the small index once; a failed load is tried again at the next call. */
export function loadVocabulary(locale: Locale): Promise<Vocabulary> {
  loaded ??= readVocabulary(locale).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function readVocabulary(locale: Locale): Promise<Vocabulary> {
  const response = await fetch(localPath('/search-index.json', locale));
  if (!response.ok) throw new Error(`The search index answered ${response.status}`);
  return makeVocabulary((await response.json()) as InstantIndex);
}
