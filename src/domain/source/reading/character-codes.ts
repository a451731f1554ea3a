import { parseMarkdown, spanOf, textOf, type PlacedNode } from '../../markdown/markdown.ts';

/** A character that is written as a code, `&#8203;` or `&shy;`. */
export interface CharacterCode {
  start: number;
  end: number;
  written: string;
  character: string;
}

const form = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** The codes in a Markdown text that become characters: those in code stay as they are. */
export function characterCodes(nodes: readonly PlacedNode[], text: string): CharacterCode[] {
  const codes = [...text.matchAll(form)];
  if (codes.length === 0) return [];
  const literal = nodes.filter(({ node }) => isLiteral(node.type)).map(({ node }) => spanOf(node));
  return codes.flatMap(({ index: start, 0: written }) => {
    const end = start + written.length;
    const isEscaped = (/\\*$/.exec(text.slice(0, start))?.[0].length ?? 0) % 2 === 1;
    if (isEscaped || literal.some((span) => span.start <= start && end <= span.end)) return [];
    const character = textOf(parseMarkdown(`a${written}a`, false)).slice(1, -1);
    return character === written ? [] : [{ start, end, written, character }];
  });
}

function isLiteral(type: string): boolean {
  return /^(?:inlineCode|code|html|mdxjsEsm|mdx\w+Expression)$/.test(type);
}
