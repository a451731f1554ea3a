import type { APIContext } from 'astro';
import { everyRole, getCalendar, type Readers } from '../../../../build/notice-feeds.ts';

export const getStaticPaths = everyRole;

export async function GET({ props }: APIContext<Readers>) {
  return new Response(await getCalendar(props), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
