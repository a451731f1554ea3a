/** An element: its name, its attributes, and the text or the elements in it. */
export type XmlElement = [name: string, attributes: Record<string, string>, content?: string | readonly XmlElement[]];

/** An XML document, an element a line. Any text comes out as it was, without white space of the writer's around it. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${written(root, '')}`;
}

function written([name, attributes, content = '']: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const start = `${indent}<${name}${pairs.join('')}`;
  if (content.length === 0) return `${start}/>\n`;
  if (typeof content === 'string') return `${start}>${escape(content)}</${name}>\n`;
  return `${start}>\n${content.map((one) => written(one, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string) => text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
