import Slugger from 'github-slugger';

/** The ids that pages have outside their texts, whatever the content. A heading gets none of them. */
export const pageIds = ['content', 'feedback-privacy', 'feedback-text', 'q', 'search-results'];

/**
 * Gives the headings of one text their ids, in order: made of their words without marks such as vowels in Arabic, and unlike every
 * other id of the page.
 */
export function headingIds(): (heading: string) => string {
  const slugger = new Slugger();
  for (const id of pageIds) slugger.slug(id);
  return (heading) => slugger.slug(heading.normalize('NFC').replaceAll(/\p{M}/gu, ''));
}
