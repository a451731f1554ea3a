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

/** The element of a piece of HTML as data, in an empty template that says when it toggles. */
export function templateOf(html: string, toggles: string): string {
  return `<template data-toggles="${toggles}" data-element='${holding(tree(onlyElement(html)))}'></template>`;
}

/**
 * An element as the value of an attribute. In single quotes it is shortest; `<` and `>` are written otherwise, because poor
 * readers of HTML take them for a tag.
 */
export function holding(element: ElementTree): string {
  return JSON.stringify(element)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('>', String.raw`\u003e`)
    .replaceAll('&', '&amp;')
    .replaceAll("'", '&#39;');
}

/** The element that such a value holds. */
export const heldIn = (value: string): ElementTree =>
  JSON.parse(value.replaceAll('&#39;', "'").replaceAll('&amp;', '&')) as ElementTree;

/** A piece of HTML whose element has one attribute more. */
export function withAttribute(html: string, name: string, value: string): string {
  const element = onlyElement(html);
  element.setAttribute(name, value);
  return element.toString();
}

function tree({ rawTagName, attributes, childNodes }: HTMLElement): ElementTree {
  // What the clock says of an element the script puts in.
  const turned = attributes['data-turned'];
  if (turned) return [rawTagName, without(attributes, turned), ...childrenOf(childNodes)];
  return [rawTagName, attributes, ...('data-turns' in attributes ? [] : childrenOf(childNodes))];
}

function without(attributes: Record<string, string>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => key !== name));
}

/** Blanks at the beginning and the end of an element are seen by nobody. */
function childrenOf(nodes: Node[]): (ElementTree | string)[] {
  const children = nodes.flatMap(child);
  return children.slice(children[0] === ' ' ? 1 : 0, children.at(-1) === ' ' ? -1 : undefined);
}

function child(node: Node): (ElementTree | string)[] {
  if (node instanceof HTMLElement) return [tree(node)];
  if (!(node instanceof TextNode)) return [];
  const text = node.text.replaceAll(/[\t\n\r ]+/g, ' ');
  return text === '' ? [] : [text];
}
