import type { APIContext } from 'astro';
import { drawPicture, pictureNames, type PictureName } from '../build/pictures.ts';

export const getStaticPaths = () => pictureNames.map((picture) => ({ params: { picture }, props: { picture } }));

/** The site's mark for shared links and home screens. */
export async function GET({ props: { picture } }: APIContext<{ picture: PictureName }>) {
  return new Response(new Uint8Array(await drawPicture(picture)), { headers: { 'Content-Type': 'image/png' } });
}
