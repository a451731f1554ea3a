import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { HTMLElement, parse, TextNode } from 'node-html-parser';
import { addressOf, filesIn } from '../../tools/shared/files-in.ts';

export interface BuiltPage {
  /** The file: `hjalp/index.html`. */
  path: string;
  /** Where a reader finds it: `/hjalp/`. */
  address: string;
  html: string;
  root: HTMLElement;
  isIndexed: boolean;
  /** Bytes that a server sends at best compression. */
  readonly brotliSize: number;
}

/** Whether a page answers a question, in any language. */
export const isHelpEntry = ({ address }: Pick<BuiltPage, 'address'>): boolean =>
  /^(?:\/en)?\/hjalp\/[^/]+\/$/.test(address);

export interface BuiltSite {
  /** Every file, sorted, with slashes. */
  files: string[];
  pages: BuiltPage[];
  /** Pages at old addresses, which only lead on. */
  redirects: BuiltPage[];
}

/** Reads a built site; throws where there is none. */
export function readSite(folder: string): BuiltSite {
  const files = filesOf(folder);
  const all = files.filter(isPage).map((file) => parsePage(file, readFileSync(join(folder, file), 'utf8')));
  return { files, pages: all.filter((page) => !isRedirect(page)), redirects: all.filter(isRedirect) };
}

/** Whether a page only leads on to another one. */
function isRedirect({ root }: BuiltPage): boolean {
  return root.querySelector('meta[http-equiv=refresh]') !== null;
}

function filesOf(folder: string): string[] {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`No site in ${folder}/. Run "npm run build" first.`);
  return filesIn(folder);
}

const isPage = (file: string) => file.endsWith('.html');

/** What an element says, scripts and styles left out, with single spaces. */
export function textOf(element: HTMLElement): string {
  return oneLine(textNodes(element).join(' '));
}

/** A text with single, plain spaces. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function parsePage(path: string, html: string): BuiltPage {
  // The parser's default leaves noscript and pre unparsed.
  const root = parse(html, { blockTextElements: { script: true, style: true } });
  const robots = root.querySelector('meta[name=robots]')?.getAttribute('content') ?? '';
  return {
    path,
    address: addressOf(path),
    html,
    root,
    isIndexed: !robots.includes('noindex'),
    get brotliSize() {
      return brotliCompressSync(html).length;
    },
  };
}

function textNodes(element: HTMLElement): string[] {
  return element.childNodes.flatMap((node) => {
    if (node instanceof TextNode) return [node.text];
    return node instanceof HTMLElement && !['SCRIPT', 'STYLE'].includes(node.tagName) ? textNodes(node) : [];
  });
}
