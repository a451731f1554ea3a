import { localPath } from '../../domain/entries/addresses.ts';
import type { WholeLocale } from '../../domain/entries/locale.ts';
import { detailsPath, type SearchIndex, type SearchDetails } from '../../domain/search/files/search-files.ts';
import type { Vocabulary } from '../../domain/search/rank/vocabulary.ts';
import { atSite } from './at-site.ts';
import { inPieces } from './in-pieces.ts';
import { read } from './read.ts';
import { engine } from './use-engine.ts';

/** The small index as search-loader.ts has begun to fetch it; an answer can be read once. */
const early = window as { searchIndex?: Promise<Response> | undefined };

interface Loading {
  quick: Promise<Vocabulary>;
  whole: Promise<Vocabulary>;
}

let loading: Loading | undefined;
/** How often files have come that cannot be read. */
let misread = 0;

/** What the search knows by now: titles and keywords at least, and all of it where that takes no longer than `patience` (ms). */
export async function loadVocabulary(locale: WholeLocale, patience: number): Promise<Vocabulary> {
  const { quick, whole } = load(locale);
  const soon = quick.then(
    (vocabulary) => new Promise<Vocabulary>((done) => setTimeout(() => done(vocabulary), patience)),
  );
  return Promise.race([whole.catch(() => quick), soon]);
}

/** All that the search can know. Rejects where a part of it cannot be had; the next call tries again. */
export const loadWholeVocabulary = (locale: WholeLocale): Promise<Vocabulary> => load(locale).whole;

function load(locale: WholeLocale): Loading {
  if (loading) return loading;
  const { searchIndex } = early;
  early.searchIndex = undefined;
  const index = read<SearchIndex>(searchIndex ?? fetch(atSite(localPath('/search-index.json', locale))));
  // Asked for before the quick vocabulary is made, which takes a slow phone a moment.
  const details = index.then((one) => read<SearchDetails>(fetch(atSite(detailsPath(one)))));
  const quick = index.then((one) => inPieces(engine.vocabularySteps(one)));
  const whole = Promise.all([quick, details]).then(([vocabulary, more]) =>
    inPieces(engine.detailSteps(vocabulary, more)),
  );
  whole.catch((error: unknown) => {
    // One try more for what has come and cannot be read: it would do so again at every key.
    if (!(error instanceof SyntaxError) || ++misread < 2) loading = undefined;
  });
  return (loading = { quick, whole });
}
