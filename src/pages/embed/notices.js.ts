import { bundleEmbed } from './_bundle.ts';

/** The element `<login-notices>`, for the pages of other services. */
export async function GET() {
  return new Response(await bundleEmbed(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
