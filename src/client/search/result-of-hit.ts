import type { Hit } from '../../domain/search/rank/search.ts';
import type { Vocabulary } from '../../domain/search/rank/vocabulary.ts';
import { textFragment, type Description, type FoundResult } from './found-result.ts';
import { loadExtras } from './load-extras.ts';
import { engine } from './use-engine.ts';

/** A page that the site's own index finds; where only its text matches, the link leads there. */
export function resultOfHit(hit: Hit, vocabulary: Vocabulary): FoundResult {
  const { locale, isLarge } = vocabulary;
  const { url, title, kind, roles, answer, turns } = hit.page;
  const complete =
    isLarge && !answer ? () => loadExtras().then(({ loadAnswer }) => loadAnswer(vocabulary, hit.page)) : undefined;
  return { url, title, kind, roles, turns, describe, complete };

  function describe(): Description {
    const { stretches, word } = engine.excerptOf(hit, locale);
    return {
      url: word ? `${url}${textFragment(word)}` : url,
      excerpt: stretches,
      sections: engine
        .matchingHeadings(hit, locale)
        .map(({ text, anchor }) => ({ title: text, url: `${url}#${anchor}` })),
    };
  }
}
