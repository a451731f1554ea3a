import type { APIContext } from 'astro';
import { jsonFeed } from '../../../domain/published/feeds/json-feed.ts';
import { getFeed, type Readers } from '../../../build/notice-feeds.ts';
import { everyLocale } from '../../../build/routes.ts';

export const getStaticPaths = everyLocale;

export async function GET({ props }: APIContext<Readers>) {
  const headers = { 'Content-Type': 'application/feed+json; charset=utf-8' };
  return new Response(jsonFeed(await getFeed(props, 'json')), { headers });
}
