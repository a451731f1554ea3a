import { bundleEmbed } from '../../build/embed-script.ts';

/** The element `<login-notices>`, for the pages of other services. */
export async function GET() {
  const { code } = await bundleEmbed();
  return new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
