import { anchorOf, type Heading } from './headings.ts';

/** The second and third level of a Markdown text's headings. */
export function headingsIn(markdown: string): Heading[] {
  return [...markdown.matchAll(/^#{2,3}\s+(.*)$/gm)].map(([, marked = '']) => {
    const text = plainText(marked);
    return { text, anchor: anchorOf(text) };
  });
}

/** What a Markdown text says: without code blocks, components, addresses and marks. */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll(/^```.*?^```/gms, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/^#+ (.*)$/gm, '$1.')
    .replaceAll(/^(?:[-*]|\d+\.) /gm, '')
    .replaceAll(/\]\([^)]*\)|[[*_`#]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
