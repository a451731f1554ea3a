import type { APIContext } from 'astro';
import { getCalendar, type Readers } from '../../../build/notice-feeds.ts';
import { everyLocale } from '../../../build/routes.ts';

export const getStaticPaths = everyLocale;

export async function GET({ props }: APIContext<Readers>) {
  return new Response(await getCalendar(props), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
