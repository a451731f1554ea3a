import { drawIcon } from '../build/pictures.ts';

/** For browsers that ask for it whatever a page says. */
export async function GET() {
  return new Response(new Uint8Array(await drawIcon()), { headers: { 'Content-Type': 'image/x-icon' } });
}
