/** What a web server says of each file of the site: the one source of the configurations that are written here and of `npm run preview`. */
import { hashedForm, isHashed, isShared, sharedForm } from '../../src/domain/entries/site-files.ts';

export type Headers = Readonly<Record<string, string>>;

/** Files whose addresses have a form, as a regular expression that PCRE, RE2 and JavaScript read alike. */
export interface FileAnswer {
  form: string;
  headers: Headers;
}

/**
 * What every answer carries, faults too. The pages have a policy of their own in a meta element, which cannot carry
 * `frame-ancestors`. Browsers heed Strict-Transport-Security over TLS alone (RFC 6797, 8.1).
 */
export const always: Headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

/** Asked for anew each time: most answers are then a 304 without a body. */
const revalidated = { 'Cache-Control': 'no-cache' };
const lasting = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const own = { 'Cross-Origin-Resource-Policy': 'same-origin' };
const shared = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** What the rest of the site carries, and each fault. */
export const others: Headers = { ...own, ...revalidated };

/** Files that carry something else, if they are there. */
export const special: readonly FileAnswer[] = [
  { form: hashedForm, headers: { ...own, ...lasting } },
  { form: sharedForm, headers: { ...shared, ...revalidated } },
];

/** The type of a file by the end of its name; the first that fits. */
export const types: readonly (readonly [end: string, type: string])[] = [
  ['/atom.xml', 'application/atom+xml; charset=utf-8'],
  ['/feed.json', 'application/feed+json; charset=utf-8'],
  ['/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.ics', 'text/calendar; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.ts', 'text/plain; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json'],
  ['.ico', 'image/x-icon'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.avif', 'image/avif'],
];

/** What no type is known of, as the parts of Pagefind's index. */
export const unknownType = 'application/octet-stream';

export const typeOf = (path: string): string =>
  types.find(([end]) => path.replace(/\/$/, '/index.html').endsWith(end))?.[1] ?? unknownType;

/** What an answer to a path, with a slash before it, must carry beside `always`; `isThere` where there is such a file. */
export function headersOf(path: string, isThere: boolean): Headers {
  if (isShared(path)) return { ...shared, ...revalidated };
  return isThere && isHashed(path) ? { ...own, ...lasting } : others;
}

/** The texts among the files, which are sent compressed. */
export const compressed = /\.(?:html|js|json|xml|ics|txt|ts|md|svg|webmanifest)$/;
