import type { Fault } from '../../fault/fault.ts';
import { bodyFault, nodesOf, type TextBody } from './text-body.ts';
import { say } from '../../../editors/say.ts';

/** A file that a text may show as a picture. */
export interface ImageFile {
  bytes: number;
  /** Its text, if it is an SVG. */
  svg?: string;
  /** Whether the bytes are those of the kind that its name says. */
  isGenuine: boolean;
}

/** Picture files by their address, `/bilder/namn.png`. */
export type ImageFiles = ReadonlyMap<string, ImageFile>;

const mostBytes = 200_000;

/** Pictures that not every reader gets: without words, missing, heavy, or of a kind that is not safe. */
export function checkImages(body: TextBody, images: ImageFiles): Fault[] {
  const definitions = new Map(nodesOf(body, 'definition').map(({ node }) => [node.identifier, node.url]));
  return nodesOf(body, 'image', 'imageReference').flatMap(({ node }) => {
    const url = node.type === 'image' ? node.url : (definitions.get(node.identifier) ?? '');
    const complaints = [altComplaint(node.alt ?? '', url), fileComplaint(url, images)];
    return complaints.flatMap((complaint) => (complaint ? [bodyFault(body, node, ...complaint)] : []));
  });
}

type Complaint = [code: Fault['code'], message: string];

function altComplaint(alt: string, url: string): Complaint | undefined {
  const words = alt.trim();
  const fileName = url
    .split('/')
    .at(-1)
    ?.replace(/\.\w+$/, '')
    .toLowerCase();
  const example = say`Skriv vad bilden visar inom hakparenteserna: ![Knappen Logga in överst på sidan](/bilder/namn.png).`;
  if (!/\p{L}/u.test(words)) return ['bild-utan-text', say`Bilden saknar text för den som inte ser den. ${example}`];
  if (
    /^(?:en |an? )?(?:bild(?:en)?|foto|skärmbild|skärmdump|image|picture|photo|screenshot|ikon|icon|logo(?:typ)?)(?: \d+)?$/i.test(
      words,
    ) ||
    words.toLowerCase() === fileName ||
    /\.(?:png|jpe?g|webp|avif|svg|gif)$/i.test(words)
  ) {
    return ['bild-utan-text', say`Bildens text ”${words}” säger inte vad den visar. ${example}`];
  }
  return undefined;
}

/** How the message begins about a picture that is not among the files. */
export const noSuchPicture = say`Bilden finns inte.`;

function fileComplaint(url: string, images: ImageFiles): Complaint | undefined {
  if (!/^\/bilder\/[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpe?g|webp|avif|svg)$/.test(url)) {
    return [
      'bild-fel',
      say`Bilden ${url.slice(0, 80)} går inte att använda. Lägg filen i public/bilder/, med ett namn av a–z, siffror och bindestreck som slutar på .png, .jpg, .webp, .avif eller .svg. Skriv adressen så här: /bilder/namn.png.`,
    ];
  }
  const file = images.get(url);
  if (!file) return ['bild-fel', say`${noSuchPicture} Lägg filen i public${url}, eller rätta namnet.`];
  if (file.bytes > mostBytes)
    return [
      'bild-fel',
      say`Bilden är på ${Math.ceil(file.bytes / 1000)} kB. Gör den mindre än ${mostBytes / 1000} kB.`,
    ];
  if (!file.isGenuine)
    return ['bild-fel', say`Filen är inte en bild av det slag som namnet säger. Spara om den i rätt format.`];
  const unsafe = say`SVG-bilden innehåller skript, länkar eller delar från andra ställen. Spara om den som en enkel SVG, eller som .png.`;
  return file.svg !== undefined && isUnsafeSvg(file.svg) ? ['bild-fel', unsafe] : undefined;
}

/** Anything in an SVG that runs, or that is fetched from elsewhere. */
export function isUnsafeSvg(svg: string): boolean {
  return (
    /<(?:[\w-]+:)?(?:script|foreignObject|iframe|embed|object|image|use|a|animate|set|handler|style)\b/i.test(svg) ||
    /\son[a-z]+\s*=/i.test(svg) ||
    /\b(?:href|src)\s*=\s*["']?\s*(?!#)[^"'#\s>]/i.test(svg) ||
    /(?:javascript|vbscript|data)\s*:|url\(\s*["']?(?!#)|<!ENTITY|<!DOCTYPE|<\?xml-stylesheet|@import/i.test(svg)
  );
}
