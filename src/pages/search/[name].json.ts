import type { APIContext } from 'astro';
import { basename } from 'node:path';
import { locales } from '../../domain/entries/locale.ts';
import { getSearchFiles } from '../../build/search-files.ts';

export async function getStaticPaths() {
  const files = await Promise.all(locales.map(getSearchFiles));
  return files
    .flatMap(({ parts }) => [...parts])
    .map(([path, text]) => ({ params: { name: basename(path, '.json') }, props: { text } }));
}

/** What the search loads after its index, under a name that changes with what it says. */
export function GET({ props: { text } }: APIContext<{ text: string }>) {
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
