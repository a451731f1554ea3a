import type { Locale } from './locale.ts';

/** Words that carry no meaning of their own in a question about logging in. */
const stopWords: Record<Locale, ReadonlySet<string>> = {
  sv: new Set(
    (
      'alla allt andra att av bara bli blir borde da de dem den denna det detta dig din dina ditt du efter eller en er ett ' +
      'finns fick fram från få får för fått gick gå går gör göra ha hade han har hej hela henne hjälp hon hos hur i igen in ' +
      'inte jag kan kunna lite man med men mig min mina mitt mot mycket måste ni nu någon något några när nästa och om oss ' +
      'på sig sin ska skall som så till tack tar upp ut utan vad vara varför vart vem vi vid vilka vilken vilket vill är åt över'
    ).split(' '),
  ),
  en: new Set(
    (
      'a about all am an and any are as at be been but by can can’t cannot could did do does doesn’t don’t for from get ' +
      'had has have how i i’m if in into is it it’s me my no not of on or our please so that the their them then there they ' +
      'this to up was we what when where which who why will with won’t would you your'
    ).split(' '),
  ),
};

/** The words of a query that are worth looking up, in order, each once; all words where every one is a stop word. */
export function searchTerms(query: string, locale: Locale): string[] {
  const words = [...new Set(normalise(query).match(/[\p{L}\p{N}’]+(?:-[\p{L}\p{N}]+)*/gu) ?? [])];
  const terms = words.filter((word) => !stopWords[locale].has(word));
  return terms.length > 0 ? terms : words;
}

/** A term with the words that mean the same; `groups` are those of content/synonyms.yaml. */
export function withSynonyms(term: string, groups: readonly (readonly string[])[]): string[] {
  const same = groups.filter((group) => group.includes(term)).flat();
  return [term, ...same.filter((word) => word !== term)];
}

/** Lower case, composed letters, plain hyphens and apostrophes. */
function normalise(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\u2010-\u2012]/g, '-')
    .replaceAll('\u00ad', '')
    .replaceAll("'", '’');
}

/** What one term found: a page's id and how well the term fits it. */
export interface TermHit {
  id: string;
  score: number;
}

/**
 * Merges what each term found into one list of ids, best first: pages that more terms fit come before pages that
 * fit one term well. Ties are settled by id, so that the order never depends on what loaded first.
 */
export function rankByCoverage(hitsOfTerms: readonly (readonly TermHit[])[]): string[] {
  const pages = new Map<string, { covered: number; score: number }>();
  for (const hits of hitsOfTerms) {
    const best = Math.max(...hits.map(({ score }) => score));
    for (const { id, score } of hits) {
      const page = pages.get(id) ?? { covered: 0, score: 0 };
      pages.set(id, { covered: page.covered + 1, score: page.score + score / best });
    }
  }
  return [...pages]
    .sort(([idA, a], [idB, b]) => b.covered - a.covered || b.score - a.score || (idA < idB ? -1 : 1))
    .map(([id]) => id);
}
