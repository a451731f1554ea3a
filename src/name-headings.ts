import { defineHastPlugin } from 'satteri';
import { headingIds } from './domain/heading-ids.ts';

/** Gives headings the ids that the content check knows. Those of Astro's own may be ids of the page already. */
export function nameHeadings() {
  const idOf = headingIds();
  return defineHastPlugin({
    name: 'name-headings',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit(heading, context) {
        context.setProperty(heading, 'id', idOf(context.textContent(heading)));
      },
    },
  });
}
