import { HTMLElement } from 'node-html-parser';
import type { ElementTree } from '../../../src/build/element-tree.ts';
import type { BuiltPage } from './read-site.ts';

/** What no page of the site needs. */
const forbidden = new Set(['iframe', 'frame', 'object', 'embed', 'applet', 'base', 'math', 'foreignobject']);

/** The same among elements that pages have. Forms are for the search. */
function isForbidden({ localName, attrs }: HTMLElement): boolean {
  if (localName === 'link') return /\bstylesheet\b/i.test(attrs['rel'] ?? '');
  if (localName === 'form') return attrs['role'] !== 'search';
  if (localName === 'meta') return /^refresh$/i.test(attrs['http-equiv'] ?? '');
  return forbidden.has(localName);
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
  img: ['src', 'alt', 'title'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['class'],
  td: ['class'],
};

/** Elements, attributes and addresses in a page that do not belong there. */
export function checkPage({ path, root }: BuiltPage): string[] {
  return faultsBelow(root, { isInArticle: false, isInText: false }).map((fault) => `${path}: ${fault}`);
}

interface Place {
  isInArticle: boolean;
  /** Within what an editor wrote. */
  isInText: boolean;
}

/** One walk through the page: several for each rule took a third of the time of a build. */
function faultsBelow(parent: HTMLElement, { isInArticle, isInText }: Place): string[] {
  return parent.childNodes.flatMap((one) => {
    if (!(one instanceof HTMLElement)) return [];
    const place = {
      isInArticle: isInArticle || one.localName === 'article',
      isInText:
        isInText || (one.localName === 'div' && one.classList.contains('prose') && one.hasAttribute('data-body')),
    };
    return [...elementFaults(one, { isInArticle, isInText }), ...faultsBelow(one, place)];
  });
}

function elementFaults(one: HTMLElement, { isInArticle, isInText }: Place): string[] {
  return [
    ...(isForbidden(one) ? [`${named(one)} hör inte hemma på en sida.`] : []),
    ...Object.entries(one.attrs).flatMap(([name, value]) => attributeFault(one, name, value)),
    ...(one.localName === 'script' && isStray(one, isInArticle)
      ? [`${named(one)} är ett skript som ingen komponent äger.`]
      : []),
    ...heldFaults(one.attrs),
    ...(isInText ? strayInText(one) : []),
  ];
}

/** Inline scripts stand in the head, and in elements and sections of their own outside the text. */
function isStray({ attrs }: HTMLElement, isInArticle: boolean): boolean {
  return isInArticle && attrs['src'] === undefined;
}

/** Faults of the element that another holds as data, if it does. */
function heldFaults({ 'data-element': held }: Record<string, string>): string[] {
  return held === undefined ? [] : treeFaults(JSON.parse(held));
}

/** What an element that a page holds as data may not be or have, as if it stood in the page. */
function treeFaults([localName, attributes, ...children]: ElementTree): string[] {
  const one = { localName, attributes };
  return [
    ...(isMade.test(localName) ? [] : [`${named(one)} hör inte hemma bland det som kommer senare.`]),
    ...Object.entries(attributes).flatMap(([name, value]) => attributeFault(one, name, value)),
    ...heldFaults(attributes),
    ...children.flatMap((child) => (typeof child === 'string' ? [] : treeFaults(child))),
  ];
}

/** The elements of notices and methods, and what comes in them later still. */
const isMade = /^(?:template|li|h[1-6]|div|p|a|span|strong|time|svg|path|foldable-notice)$/;

type Named = Pick<HTMLElement, 'localName' | 'attributes'>;

function strayInText(one: HTMLElement): string[] {
  const attributes = fromMarkdown[one.localName];
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

function attributeFault(one: Named, name: string, value: string): string[] {
  if (/^on/i.test(name)) return [`${named(one)} har händelsen ${name}.`];
  if (name === 'style' || name === 'srcdoc') return [`${named(one)} har ${name}, som säkerhetspolicyn stoppar.`];
  if (addresses.has(name) && !isSafe(value))
    return [`${named(one)} leder till ${value.slice(0, 80)}. Bara /, #, https:, mailto: och tel: går att använda.`];
  return [];
}

/** Within the site, encrypted, or a way to reach somebody. An address without scheme stays on the site. */
function isSafe(address: string): boolean {
  const bare = address.replace(/[\p{Cc}\p{Cf}\s]/gu, '');
  return (
    bare === address.trim() &&
    /^(?:$|#|\?|\/(?![/\\])|https:\/\/[^/@]+(?:\/|$)|mailto:[^?]+@|tel:\+\d|[a-z0-9-]+\/)/i.test(bare)
  );
}

function named({ localName, attributes }: Named): string {
  const [name, value = ''] = Object.entries(attributes).find(([key]) => !key.startsWith('data-astro')) ?? [];
  return `<${localName}${name ? ` ${name}="${value.slice(0, 40)}"` : ''}>`;
}
