import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeType, parse, type HTMLElement, type Node } from 'node-html-parser';
import { addressOf, pagesIn } from '../shared/files-in.ts';

/** How somebody gets from one page to another who reads each page from its heading to the link that they follow. */
export interface Way {
  clicks: number;
  /** What is read on the way, without the pages at its end. */
  words: number;
  /** The addresses that are left behind. */
  pages: readonly string[];
}

/** For each page that one may pass through: the pages that it leads to, with the words up to the first link to each. */
export type Ways = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What the start page of a built site leads to among the pages whose addresses fit, and all that these lead to. */
export function waysThrough(folder: string, hub: RegExp): Ways {
  const ways = pagesIn(folder).flatMap((file): [string, Map<string, number>][] => {
    const address = addressOf(file);
    if (address !== '/' && !hub.test(address)) return [];
    const links = [...wordsToLinks(readFileSync(join(folder, file), 'utf8'))];
    return [[address, new Map(address === '/' ? links.filter(([target]) => hub.test(target)) : links)]];
  });
  return new Map(ways);
}

/** The way with the fewest clicks, and of several such the one with the fewest words; undefined where there is none. */
export function shortestWay(ways: Ways, from: string, to: string): Way | undefined {
  let reached = new Map<string, Way>([[from, { clicks: 0, words: 0, pages: [] }]]);
  const passed = new Set<string>();
  while (reached.size > 0 && !reached.has(to)) {
    const next = new Map<string, Way>();
    for (const [page, way] of reached) {
      passed.add(page);
      for (const [target, words] of ways.get(page) ?? []) {
        const further = { clicks: way.clicks + 1, words: way.words + words, pages: [...way.pages, page] };
        if (!reached.has(target) && !passed.has(target) && further.words < (next.get(target)?.words ?? Infinity))
          next.set(target, further);
      }
    }
    reached = next;
  }
  return reached.get(to);
}

/** In the content of a page, without its notices: the words up to the first link to each address, those of the link included. */
export function wordsToLinks(html: string): Map<string, number> {
  const found = new Map<string, number>();
  let words = 0;
  const read = (node: Node): void => {
    if (node.nodeType === NodeType.TEXT_NODE) words += node.text.match(/[\p{L}\d]\S*/gu)?.length ?? 0;
    if (node.nodeType !== NodeType.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (element.matches('[hidden], nav, script, style, template, .notices')) return;
    element.childNodes.forEach(read);
    const href = element.localName === 'a' ? element.getAttribute('href')?.replace(/#.*/, '') : undefined;
    if (href && !found.has(href)) found.set(href, words);
  };
  const content = parse(html).querySelector('main');
  if (content) read(content);
  return found;
}
