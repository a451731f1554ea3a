/** The site's mark, public/favicon.svg, as pictures of pixels for what reads no SVG: home screens, old tabs, shared links. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A picture in pixels, with the mark as high as a share of it, in the middle. */
const pictures = {
  // Facebook, LinkedIn and others show shared links as 1.91 to 1.
  share: { width: 1200, height: 630, mark: 0.5 },
  // iOS looks for it under this name at the top of the site.
  'apple-touch-icon': { width: 180, height: 180, mark: 0.8 },
  // Android may cut what lies outside the middle four fifths (W3C Manifest, "maskable").
  'icon-192': { width: 192, height: 192, mark: 0.7 },
  'icon-512': { width: 512, height: 512, mark: 0.7 },
};
export type PictureName = keyof typeof pictures;
export const pictureNames = Object.keys(pictures) as PictureName[];

/** A picture as PNG, on the colour of paper. */
export async function drawPicture(name: PictureName): Promise<Buffer> {
  const { width, height, mark } = pictures[name];
  const size = height * mark;
  // As a picture in a picture it may say its own size, or none.
  const data = `data:image/svg+xml;base64,${Buffer.from(await readMark()).toString('base64')}`;
  const [x, y] = [(width - size) / 2, (height - size) / 2];
  const placed = `<image x="${x}" y="${y}" width="${size}" height="${size}" href="${data}"/>`;
  const paper = `<rect width="100%" height="100%" fill="${await paperColour()}"/>`;
  return draw(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${paper}${placed}</svg>`,
    width,
  );
}

/** The mark as an icon file of one PNG, for browsers that ask for /favicon.ico whatever a page says. */
export async function drawIcon(): Promise<Buffer> {
  const size = 32;
  const png = await draw(await readMark(), size);
  // One directory of one entry: its size, planes, bits, length and where it begins.
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

const readMark = () => readFile(join('public', 'favicon.svg'), 'utf8');

/** The background of pages in the light theme. */
export async function paperColour(): Promise<string> {
  const tokens = await readFile(join('src', 'styles', 'tokens.css'), 'utf8');
  const colour = /--paper:\s*([^;]+);/.exec(tokens)?.[1];
  if (!colour) throw new Error('src/styles/tokens.css has no --paper.');
  return colour;
}

async function draw(svg: string, width: number): Promise<Buffer> {
  await (ready ??= start());
  return Buffer.from(new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng());
}

/** Can be done once in a process, whatever is edited while `npm run dev` goes on. */
let ready: Promise<void> | undefined;

async function start(): Promise<void> {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
}
