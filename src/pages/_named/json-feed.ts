import type { APIContext } from 'astro';
import { jsonFeed } from '../../domain/published/feeds/json-feed.ts';
import { everyReaders, getFeed, type Readers } from '../../build/notice-feeds.ts';

export const getStaticPaths = everyReaders;

export async function GET({ props }: APIContext<Readers>) {
  const headers = { 'Content-Type': 'application/feed+json; charset=utf-8' };
  return new Response(jsonFeed(await getFeed(props, 'json')), { headers });
}
