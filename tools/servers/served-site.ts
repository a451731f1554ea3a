import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPath } from '../shared/built-path.ts';
import { addressOf, filesIn } from '../shared/files-in.ts';

/** A built site as a web server gives it to readers. */
export interface ServedSite {
  /** The folder, as the server finds it: `current` where `npm run deploy` puts builds, which is a link. */
  root: string;
  /** Its files, without the compressed ones beside them and the pages at old addresses. */
  files: readonly string[];
  /** The path of the host at which readers find it, without the last slash: nothing at the root. */
  path: string;
  /** Where old addresses lead, from path to path of the host. */
  moved: Readonly<Record<string, string>>;
}

/** Throws where the folder holds no built site. */
export function readServedSite(root: string): ServedSite {
  try {
    const moved = JSON.parse(readFileSync(join(root, 'redirects.json'), 'utf8')) as Record<string, string>;
    const path = builtPath(root) ?? '';
    const isMoved = (file: string) => Object.hasOwn(moved, path + addressOf(file));
    const files = filesIn(root).filter((file) => !isCompressed.test(file) && !isMoved(file));
    return { root, path, files, moved };
  } catch {
    throw new Error(`${root} holds no built site: it has no redirects.json. Run "npm run build" first.`);
  }
}

/** A form of addresses of the site, as regular expressions of answers.ts are, below the path at which that stands. */
export const formBelow = (form: string, path: string): string => form.replace(/^\^/, `^${literally(path)}`);

const isCompressed = /\.(?:br|gz)$/;

/** A text in the quotation marks that nginx, Apache, lighttpd and Caddy read alike. */
export const quoted = (text: string): string => `"${text}"`;

/** A text as a part of a regular expression. */
export const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
