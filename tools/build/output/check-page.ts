import type { ElementTree } from '../../../src/build/element-tree.ts';
import type { BuiltPage, PageElement } from './built-page.ts';

/** What no page of the site needs. */
const forbidden = new Set(['iframe', 'frame', 'object', 'embed', 'applet', 'base', 'math', 'foreignobject']);

/** Where a page stands, and where it may send what readers write. */
export interface PageSite {
  /** The path of its host that the site stands below. */
  path: string;
  feedbackUrl: string | undefined;
}

/** The same among elements that pages have. Forms are for the search, and for whether an answer helped. */
function isForbidden({ name, attributes }: PageElement, { feedbackUrl }: PageSite): boolean {
  if (name === 'link') return /\bstylesheet\b/i.test(attributes['rel'] ?? '');
  if (name === 'form') return attributes['role'] !== 'search' && (!feedbackUrl || attributes['action'] !== feedbackUrl);
  if (name === 'meta') return /^refresh$/i.test(attributes['http-equiv'] ?? '');
  return forbidden.has(name);
}

/** What Markdown becomes, with the attributes that each may have. */
const fromMarkdown: Record<string, readonly string[]> = {
  p: [],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  ul: [],
  ol: ['start'],
  li: [],
  a: ['href', 'title'],
  strong: [],
  em: [],
  code: ['class'],
  pre: [],
  blockquote: [],
  hr: [],
  br: [],
  bdi: [],
  img: ['src', 'alt', 'title'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['class'],
  td: ['class'],
};

/** Elements, attributes and addresses in a page that do not belong there. */
export function checkPage({ path: file, elements }: BuiltPage, site: PageSite): string[] {
  return elements.flatMap((one) => elementFaults(one, site)).map((fault) => `${file}: ${fault}`);
}

function elementFaults(one: PageElement, site: PageSite): string[] {
  const { path } = site;
  return [
    ...(isForbidden(one, site) ? [`${named(one)} hör inte hemma på en sida.`] : []),
    ...attributeFaults(one, path),
    ...(isStray(one) ? [`${named(one)} är ett skript som ingen komponent äger.`] : []),
    ...heldFaults(one.attributes, path),
    ...(one.isInText ? strayInText(one) : []),
  ];
}

/** Inline scripts stand in the head, and in elements and sections of their own outside the text. */
function isStray({ name, attributes, isInArticle }: PageElement): boolean {
  return name === 'script' && isInArticle && attributes['src'] === undefined;
}

/** Faults of the element that another holds as data, if it does. */
function heldFaults({ 'data-element': held }: Record<string, string>, path: string): string[] {
  return held === undefined ? [] : treeFaults(JSON.parse(held), path);
}

/** What an element that a page holds as data may not be or have, as if it stood in the page. */
function treeFaults([name, attributes, ...children]: ElementTree, path: string): string[] {
  const one = { name, attributes };
  return [
    ...(isMade.test(name) ? [] : [`${named(one)} hör inte hemma bland det som kommer senare.`]),
    ...attributeFaults(one, path),
    ...heldFaults(attributes, path),
    ...children.flatMap((child) => (typeof child === 'string' ? [] : treeFaults(child, path))),
  ];
}

/** The elements of notices and methods, and what comes in them later still. */
const isMade = /^(?:template|li|h[1-6]|div|p|a|span|strong|time|svg|path|foldable-notice)$/;

type Named = Pick<PageElement, 'name' | 'attributes'>;

function strayInText(one: PageElement): string[] {
  const attributes = fromMarkdown[one.name];
  if (!attributes) return [`${named(one)} kommer inte av Markdown. Skriv texten på ett annat sätt.`];
  return Object.keys(one.attributes)
    .filter((name) => !attributes.includes(name))
    .map((name) => `${named(one)} har ${name}, som inte kommer av Markdown.`);
}

const addresses = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'cite',
  'data',
  'srcset',
  'xlink:href',
  'ping',
  'background',
  'manifest',
]);

function attributeFaults(one: Named, path: string): string[] {
  return Object.entries(one.attributes).flatMap(([name, value]) => attributeFault(one, name, value, path));
}

function attributeFault(one: Named, name: string, value: string, path: string): string[] {
  if (/^on/i.test(name)) return [`${named(one)} har händelsen ${name}.`];
  if (name === 'style' || name === 'srcdoc') return [`${named(one)} har ${name}, som säkerhetspolicyn stoppar.`];
  if (addresses.has(name) && !isSafe(value))
    return [
      `${named(one)} leder till ${value.slice(0, 80)}. Bara /, #, https:, webcal:, mailto: och tel: går att använda.`,
    ];
  if (addresses.has(name) && value.startsWith('/') && !value.startsWith(`${path}/`))
    return [`${named(one)} leder till ${value.slice(0, 80)}, som ligger utanför webbplatsen på ${path}/.`];
  return [];
}

/** Within the site, encrypted, or a way to reach somebody. An address without scheme stays on the site. */
function isSafe(address: string): boolean {
  const bare = address.replace(/[\p{Cc}\p{Cf}\s]/gu, '');
  return (
    bare === address.trim() &&
    /^(?:$|#|\?|\/(?![/\\])|(?:webcal|https):\/\/[^/@]+(?:\/|$)|mailto:[^?]+@|tel:\+?\d|[a-z0-9-]+\/)/i.test(bare)
  );
}

function named({ name: element, attributes }: Named): string {
  const [name, value = ''] = Object.entries(attributes).find(([key]) => !key.startsWith('data-astro')) ?? [];
  return `<${element}${name ? ` ${name}="${value.slice(0, 40)}"` : ''}>`;
}
