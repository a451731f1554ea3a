import type { NoticeTurns } from '../../domain/search/files/notice-turns.ts';
import { pageKinds } from '../../schema/page-kind.ts';
import { readExcerpt } from '../../domain/search/results/marked-text.ts';
import { textFragment, type FoundResult } from './found-result.ts';
import type { PagefindPage } from './pagefind.ts';

/** A page found by its text alone: its link leads to the first word that matched, which the browser marks. */
export function resultOfText({ url, meta, excerpt, filters, sub_results: sections }: PagefindPage): FoundResult {
  const stretches = readExcerpt(excerpt);
  const word = stretches.find(({ isMarked }) => isMarked)?.text;
  return {
    url,
    title: meta['title'] ?? url,
    kind: pageKinds.find((kind) => filters.kind?.includes(kind)) ?? 'page',
    roles: filters.role ?? [],
    turns: turnsOf({ meta }),
    describe: () => ({
      url: word ? `${url}${textFragment(word)}` : url,
      excerpt: stretches,
      sections: sections.filter((section) => section.url.includes('#')),
    }),
  };
}

/** What holds of a notice, in turn. */
export function turnsOf({ meta }: Pick<PagefindPage, 'meta'>): NoticeTurns | undefined {
  return meta['turns'] ? (JSON.parse(meta['turns']) as NoticeTurns) : undefined;
}
