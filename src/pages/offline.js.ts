import { bundleWorker } from '../build/offline-script.ts';

/** The worker that keeps pages, or removes them: at the root of the site, because a worker sees what is below its folder. */
export async function GET() {
  const { code } = await bundleWorker();
  return new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
