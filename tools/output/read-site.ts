import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { HTMLElement, parse, TextNode } from 'node-html-parser';
import { addressOf, filesIn } from '../files-in.ts';

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

export interface BuiltSite {
  /** Every file, sorted, with slashes. */
  files: string[];
  pages: BuiltPage[];
  /** Pages at old addresses, which only lead on. */
  redirects: BuiltPage[];
}

/** Reads a built site; throws where there is none. */
export function readSite(folder: string): BuiltSite {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`No site in ${folder}/. Run "npm run build" first.`);
  const files = filesIn(folder);
  const all = files.filter((file) => file.endsWith('.html')).map((file) => readPage(folder, file));
  const isRedirect = ({ root }: BuiltPage) => root.querySelector('meta[http-equiv=refresh]') !== null;
  return { files, pages: all.filter((page) => !isRedirect(page)), redirects: all.filter(isRedirect) };
}

/** What an element says, scripts and styles left out, with single spaces. */
export function textOf(element: HTMLElement): string {
  return oneLine(textNodes(element).join(' '));
}

/** A text with single, plain spaces. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function readPage(folder: string, path: string): BuiltPage {
  const html = readFileSync(join(folder, path), 'utf8');
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
