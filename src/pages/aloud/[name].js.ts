import type { APIContext } from 'astro';
import { basename } from 'node:path';
import { getAloudScripts } from '../../build/aloud-scripts.ts';
import type { BuiltScript } from '../../build/built-script.ts';

export async function getStaticPaths() {
  const scripts = Object.values(await getAloudScripts());
  return scripts.map((script) => ({ params: { name: basename(script.path, '.js') }, props: script }));
}

/** A script that reads aloud, under a name that changes with what it says. */
export function GET({ props: { code } }: APIContext<BuiltScript>) {
  return new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
