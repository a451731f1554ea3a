import type { APIContext } from 'astro';
import { basename } from 'node:path';
import type { BuiltScript } from '../../build/built-script.ts';
import { getSearchScripts } from '../../build/search-scripts.ts';

export async function getStaticPaths() {
  const scripts = Object.values(await getSearchScripts());
  return scripts.map((script) => ({ params: { name: basename(script.path, '.js') }, props: script }));
}

/** A script of the search, under a name that changes with what it says. */
export function GET({ props: { code } }: APIContext<BuiltScript>) {
  return new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
