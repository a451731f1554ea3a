import { dirname } from 'node:path/posix';
import { isHashed, isShared } from '../../src/domain/entries/site-files.ts';
import { always, headersOf, typeOf } from '../shared/answers.ts';
import type { ServedSite } from './served-site.ts';

/**
 * The file `_headers` of Netlify and Cloudflare Pages, by their documentation; tried with Cloudflare's own local server
 * (wrangler 4) and on neither host. They put what
 * several patterns say of one header in a row, so that each header stands in one pattern that fits. Both have pages asked
 * for anew by themselves. A pattern knows folders and not what is there: a file that is gone from a folder of lasting ones
 * is kept as such, too.
 */
export function hostedHeaders({ files, path }: ServedSite): string {
  const shared = files
    .map((file) => `/${file}`)
    .filter((address) => isShared(address) && !/^\/(?:[a-z]{2}\/)?api\//.test(address));
  const otherwiseTyped = files.map((file) => `/${file}`).filter((address) => otherType.test(address));
  const rule = ruleBelow(path);
  const { 'Cache-Control': lasting = '' } = headersOf('/_astro/any.js', true);
  const open = Object.entries(headersOf('/embed/notices.js', true)).filter(([name]) => name !== 'Cache-Control');
  return [
    rule('/*', Object.entries(always)),
    ...lastingFolders(files).map((folder) => rule(`/${folder}/*`, [['Cache-Control', lasting]])),
    rule('/api/*', open),
    rule('/:language/api/*', open),
    ...otherwiseTyped.map((address) => rule(address, [['Content-Type', typeOf(address)]])),
    ...shared.map((address) => rule(address, [...open, ['Content-Type', typeOf(address)]])),
  ].join('');
}

/** The folders in which each file is the same for ever. */
function lastingFolders(files: readonly string[]): string[] {
  const folders = Object.entries(Object.groupBy(files, (file) => dirname(file)));
  return folders.filter(([, own = []]) => own.every((file) => isHashed(`/${file}`))).map(([folder]) => folder);
}

/** What hosts have another type for by themselves: a `.ts` is a film to Cloudflare's. */
const otherType = /\.d\.ts$|\/opensearch\.xml$/;

const ruleBelow = (path: string) => (pattern: string, headers: readonly (readonly [name: string, value: string])[]) =>
  [path + pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/** The file `_redirects` of Netlify and Cloudflare Pages. */
export function hostedRedirects({ moved }: ServedSite): string {
  return Object.entries(moved)
    .map(([from, to]) => `${from} ${to} 301\n`)
    .join('');
}
