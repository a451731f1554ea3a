import { defineHastPlugin, type HastNode } from 'satteri';
import { headingIds } from '../domain/markdown/heading-ids.ts';

/** Gives headings the ids that the content check knows. Those of Astro's own may be ids of the page already. */
export function nameHeadings() {
  const idOf = headingIds();
  return defineHastPlugin({
    name: 'name-headings',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit(heading, context) {
        const hasPictures = context.source.includes('![');
        context.setProperty(heading, 'id', idOf(hasPictures ? textOf(heading) : context.textContent(heading)));
      },
    },
  });
}

/** What a heading says, pictures included. What has none says Sätteri in half the time. */
function textOf(node: Readonly<HastNode>): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties['alt'] ?? '');
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
