import type { APIContext } from 'astro';
import { atom } from '../../domain/published/feeds/atom.ts';
import { everyReaders, getFeed, type Readers } from '../../build/notice-feeds.ts';

export const getStaticPaths = everyReaders;

export async function GET({ props }: APIContext<Readers>) {
  const headers = { 'Content-Type': 'application/atom+xml; charset=utf-8' };
  return new Response(atom(await getFeed(props, 'atom')), { headers });
}
