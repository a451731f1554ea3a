import { HTMLElement, parse, TextNode, type Node } from 'node-html-parser';

/** An element as data: its name, its attributes, and what stands in it. */
export type ElementTree = [name: string, attributes: Record<string, string>, ...children: (ElementTree | string)[]];

/** The one element that a piece of HTML consists of. Throws where it is none, or more. */
function onlyElement(html: string): HTMLElement {
  const [element, ...others] = parse(html).childNodes.filter(
    (node) => node.rawText.trim() !== '' || node instanceof HTMLElement,
  );
  if (!(element instanceof HTMLElement) || others.length > 0) throw new Error(`Not one element: ${html}`);
  return element;
}

/** The element of a piece of HTML as JSON for an attribute, without what poor readers of HTML take for a tag. */
export function treeOf(html: string): string {
  return JSON.stringify(tree(onlyElement(html)))
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('>', String.raw`\u003e`);
}

/** A piece of HTML whose element has one attribute more. */
export function withAttribute(html: string, name: string, value: string): string {
  const element = onlyElement(html);
  element.setAttribute(name, value);
  return element.toString();
}

function tree(element: HTMLElement): ElementTree {
  return [element.rawTagName, element.attributes, ...element.childNodes.flatMap(child)];
}

function child(node: Node): (ElementTree | string)[] {
  if (node instanceof HTMLElement) return [tree(node)];
  if (!(node instanceof TextNode)) return [];
  const text = node.text.replaceAll(/[\t\n\r ]+/g, ' ');
  return text === '' ? [] : [text];
}
