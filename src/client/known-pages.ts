import { localPath } from '../domain/addresses.ts';
import type { Locale } from '../domain/locale.ts';
import type { InstantIndex, InstantPage, SearchDetails } from '../domain/search/instant-index.ts';
import { addAnswers, answerFileOf, type PageAnswers } from '../domain/search/page-answers.ts';
import { addDetails, makeVocabulary, type Vocabulary } from '../domain/search/vocabulary.ts';

/** The small index as search-loader.ts has begun to fetch it; an answer can be read once. */
const early = window as { searchIndex?: Promise<Response> | undefined };

interface Loading {
  quick: Promise<Vocabulary>;
  whole: Promise<Vocabulary>;
}

let loading: Loading | undefined;

/** What the search knows by now: titles and keywords at least, and all of it where that takes no longer than `patience` (ms). */
export async function loadVocabulary(locale: Locale, patience: number): Promise<Vocabulary> {
  const { quick, whole } = load(locale);
  const soon = quick.then((known) => new Promise<Vocabulary>((done) => setTimeout(() => done(known), patience)));
  return Promise.race([whole.catch(() => quick), soon]);
}

/** All that the search can know. Rejects where a part of it cannot be had; the next call tries again. */
export const loadWholeVocabulary = (locale: Locale): Promise<Vocabulary> => load(locale).whole;

const answerFiles = new Map<number, Promise<void>>();

/** Fetches the answer of a page of a large site, and those of its neighbours in the index. */
export function loadAnswer({ locale, pages }: Vocabulary, page: InstantPage): Promise<void> {
  const file = answerFileOf(pages.indexOf(page));
  const fetched =
    answerFiles.get(file) ??
    read<PageAnswers>(fetch(localPath(`/search-answers/${file}.json`, locale))).then((answers) =>
      addAnswers(pages, file, answers),
    );
  answerFiles.set(file, fetched);
  fetched.catch(() => answerFiles.delete(file));
  return fetched;
}

function load(locale: Locale): Loading {
  if (loading) return loading;
  const { searchIndex } = early;
  early.searchIndex = undefined;
  const index = read<InstantIndex>(searchIndex ?? fetch(localPath('/search-index.json', locale)));
  // Asked for before the quick vocabulary is made, which takes a slow phone a moment.
  const details = index.then(() => read<SearchDetails>(fetch(localPath('/search-details.json', locale))));
  const quick = index.then((one) => makeVocabulary(one));
  const whole = Promise.all([quick, details]).then(([known, more]) => addDetails(known, more));
  whole.catch(() => (loading = undefined));
  return (loading = { quick, whole });
}

async function read<T>(fetched: Promise<Response>): Promise<T> {
  const response = await fetched;
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return (await response.json()) as T;
}
