/** The ids that pages have outside their texts, whatever the content. A heading gets none of them. */
export const pageIds = ['content', 'q', 'search-results'];
