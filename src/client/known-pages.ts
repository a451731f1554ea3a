import { localPath } from '../domain/addresses.ts';
import type { Locale } from '../domain/locale.ts';
import type { InstantIndex } from '../domain/search/instant-index.ts';
import { makeVocabulary, type Vocabulary } from '../domain/search/vocabulary.ts';

/** The small index as search-loader.ts has begun to fetch it; an answer can be read once. */
const early = window as { searchIndex?: Promise<Response> | undefined };

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
  const { searchIndex } = early;
  early.searchIndex = undefined;
  const response = await (searchIndex ?? fetch(localPath('/search-index.json', locale)));
  if (!response.ok) throw new Error(`The search index answered ${response.status}`);
  return makeVocabulary((await response.json()) as InstantIndex);
}
