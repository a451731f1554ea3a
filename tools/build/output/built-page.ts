import { Parser } from 'htmlparser2';
import { addressOf } from '../../shared/files-in.ts';

/** What the checks and the sitemap ask of a built page. */
export interface BuiltPage {
  /** The file: `hjalp/index.html`. */
  path: string;
  /** Where a reader finds it: `/hjalp/`. */
  address: string;
  /** In the order of the page. */
  elements: PageElement[];
  /** What each h1 says. */
  headings: string[];
  /** What the main part says, scripts and styles left out. */
  mainText: string;
}

export interface PageElement {
  name: string;
  attributes: Record<string, string>;
  isInMain: boolean;
  isInArticle: boolean;
  /** Within what an editor wrote. */
  isInText: boolean;
}

/** Reads a built page. A parser that tells of elements one by one takes a fourth of the time of one that makes a tree. */
export function readPage(path: string, html: string): BuiltPage {
  const page: BuiltPage = { path, address: addressOf(path), elements: [], headings: [], mainText: '' };
  const open: PageElement[] = [];
  const say = (text: string) => {
    const inside = open.at(-1);
    if (!inside || inside.name === 'script' || inside.name === 'style') return;
    if (inside.isInMain || inside.name === 'main') page.mainText += text;
    if (open.some(({ name }) => name === 'h1')) page.headings.push(`${page.headings.pop()}${text}`);
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      say(' ');
      const element = { name, attributes, ...placeIn(open.at(-1)) };
      page.elements.push(element);
      open.push(element);
      if (name === 'h1') page.headings.push('');
    },
    ontext: say,
    onclosetag() {
      open.pop();
      say(' ');
    },
  });
  parser.end(html);
  return { ...page, headings: page.headings.map(oneLine) };
}

function placeIn(parent: PageElement | undefined): Pick<PageElement, 'isInMain' | 'isInArticle' | 'isInText'> {
  return {
    isInMain: parent !== undefined && (parent.isInMain || parent.name === 'main'),
    isInArticle: parent !== undefined && (parent.isInArticle || parent.name === 'article'),
    isInText: parent !== undefined && (parent.isInText || isEditorsText(parent)),
  };
}

/** Whether a page only leads on to another one. */
export function isRedirect({ elements }: BuiltPage): boolean {
  return elements.some(({ name, attributes }) => name === 'meta' && attributes['http-equiv'] === 'refresh');
}

/** The address under which search engines may list a page; undefined where they may not. */
export function canonicalOf({ elements }: BuiltPage): string | undefined {
  const isHidden = elements.some(({ name, attributes: { name: about, content } }) => {
    return name === 'meta' && about === 'robots' && content?.includes('noindex');
  });
  if (isHidden) return undefined;
  const link = elements.find(({ name, attributes }) => name === 'link' && attributes['rel'] === 'canonical');
  const address = link?.attributes['href'];
  return address && textOfItsOwn(address);
}

/** The address of a page in each language that it is written in, and under `x-default`; undefined where there is but one. */
export function languagesOf({ elements }: BuiltPage): Record<string, string> | undefined {
  const links = elements.flatMap(({ name, attributes: { hreflang, rel, href } }) =>
    name === 'link' && rel === 'alternate' && hreflang && href ? [[hreflang, textOfItsOwn(href)] as const] : [],
  );
  return links.length > 0 ? Object.fromEntries(links) : undefined;
}

function isEditorsText({ name, attributes }: PageElement): boolean {
  return name === 'div' && 'data-body' in attributes && (attributes['class'] ?? '').split(' ').includes('prose');
}

/** The same text, without the one that it is a part of, all of which V8 would hold in memory as long as the part. */
export const textOfItsOwn = (part: string): string => Buffer.from(part).toString();

/** A text with single, plain spaces. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
