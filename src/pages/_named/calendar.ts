import type { APIContext } from 'astro';
import { everyReaders, getCalendar, type Readers } from '../../build/notice-feeds.ts';

export const getStaticPaths = everyReaders;

export async function GET({ props }: APIContext<Readers>) {
  return new Response(await getCalendar(props), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
