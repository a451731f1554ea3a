import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, filesIn } from '../shared/files-in.ts';

/** A built site as a web server gives it to readers. */
export interface ServedSite {
  /** The folder, as the server finds it: `current` where `npm run deploy` puts builds, which is a link. */
  root: string;
  /** Its files, without the compressed ones beside them and the pages at old addresses. */
  files: readonly string[];
  /** Where old addresses lead, path by path. */
  moved: Readonly<Record<string, string>>;
}

/** Throws where the folder holds no built site. */
export function readServedSite(root: string): ServedSite {
  try {
    const moved = JSON.parse(readFileSync(join(root, 'redirects.json'), 'utf8')) as Record<string, string>;
    const files = filesIn(root).filter((file) => !isCompressed.test(file) && !Object.hasOwn(moved, addressOf(file)));
    return { root, files, moved };
  } catch {
    throw new Error(`${root} holds no built site: it has no redirects.json. Run "npm run build" first.`);
  }
}

const isCompressed = /\.(?:br|gz)$/;

/** A text in the quotation marks that nginx, Apache, lighttpd and Caddy read alike. */
export const quoted = (text: string): string => `"${text}"`;

/** A text as a part of a regular expression. */
export const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
