import type { APIContext } from 'astro';
import { isLargeSite } from '../../../domain/search/instant-index.ts';
import { makeAnswerFiles, type PageAnswers } from '../../../domain/search/page-answers.ts';
import { everyLocale } from '../../../routes.ts';
import { getSearchPages } from '../../../search-pages.ts';

/** None for a small site, whose search has its answers in search-details.json. */
export async function getStaticPaths() {
  const paths = everyLocale().map(async ({ params, props }) => {
    const pages = await getSearchPages(props.locale);
    const files = isLargeSite(pages) ? makeAnswerFiles(pages) : [];
    return files.map((answers, file) => ({ params: { ...params, file: String(file) }, props: { answers } }));
  });
  return (await Promise.all(paths)).flat();
}

/** What a large site shows of some of the pages that a search finds, fetched for those that are shown. */
export function GET({ props: { answers } }: APIContext<{ answers: PageAnswers }>) {
  return Response.json(answers);
}
