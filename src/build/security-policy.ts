import { createHash } from 'node:crypto';
import { workerPath } from '../domain/entries/addresses.ts';

/**
 * A page with a strict Content-Security-Policy that names its own inline styles and scripts by hash, so that it holds on
 * any web server (CSP 3, section 3.3, meta element).
 */
export function withPolicy(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
  return html.replace('<meta charset="utf-8">', (charset) => charset + policy);
}

/** The Content-Security-Policy of a page, by what stands in it. */
export function policyFor(html: string): string {
  const hasSearch = html.includes('<search-page');
  const hasWorker = html.includes(workerPath);
  return [
    "default-src 'none'",
    // Pagefind compiles WebAssembly.
    ["script-src 'self'", ...(hasSearch ? ["'wasm-unsafe-eval'"] : []), ...hashes(html, 'script')].join(' '),
    ['style-src', ...hashes(html, 'style')].join(' '),
    "img-src 'self' data:",
    ...(html.includes('<link rel="manifest"') ? ["manifest-src 'self'"] : []),
    // Where the search page tells of queries without results, and where the form below an answer goes, if site.yaml says so.
    ["connect-src 'self'", ...originIn(html, ' data-misses="')].join(' '),
    ["form-action 'self'", ...originIn(html, ' method="post" action="')].join(' '),
    "base-uri 'none'",
    // Text never becomes code. Two addresses may: of Pagefind's worker on the search page, and of the one that keeps pages.
    "require-trusted-types-for 'script'",
    `trusted-types ${[...(hasSearch ? ['default'] : []), ...(hasWorker ? ['worker'] : [])].join(' ') || "'none'"}`,
  ].join(';');
}

/** The origin of the whole address that stands after this in a page, if one does. */
function originIn(html: string, before: string): string[] {
  const at = html.indexOf(`${before}https:`);
  return at < 0 ? [] : [new URL(textAt(html, at + before.length, '"')).origin];
}

function hashes(html: string, element: 'script' | 'style'): string[] {
  const inline = html.matchAll(new RegExp(`<${element}(?: type="speculationrules")?>`, 'g'));
  return [...inline].map(({ index, 0: tag }) => hash(textAt(html, index + tag.length, `</${element}>`)));
}

const textAt = (html: string, start: number, end: string): string => html.slice(start, html.indexOf(end, start));

/** By text: pages have the same few dozen styles and scripts. */
const known = new Map<string, string>();

function hash(text: string): string {
  const found = known.get(text) ?? `'${cspHash(text)}'`;
  known.set(text, found);
  return found;
}

/** The hash by which a policy names an inline style or script (CSP 3, section 2.3.1). */
export const cspHash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
