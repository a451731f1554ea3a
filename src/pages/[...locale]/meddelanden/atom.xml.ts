import type { APIContext } from 'astro';
import { atom } from '../../../domain/published/feeds/atom.ts';
import { getFeed, type Readers } from '../../../build/notice-feeds.ts';
import { everyLocale } from '../../../build/routes.ts';

export const getStaticPaths = everyLocale;

export async function GET({ props }: APIContext<Readers>) {
  const headers = { 'Content-Type': 'application/atom+xml; charset=utf-8' };
  return new Response(atom(await getFeed(props, 'atom')), { headers });
}
