import { generateJsonFeed } from 'feedsmith';
import type { Feed } from './notice-feed.ts';

/** A feed as JSON Feed (jsonfeed.org/version/1.1). */
export function jsonFeed({ title, lang, address, page, author, entries }: Feed): string {
  const written = generateJsonFeed({
    title,
    home_page_url: page,
    feed_url: address,
    language: lang,
    authors: [author],
    items: entries.map((entry) => ({
      id: entry.address,
      url: entry.address,
      title: entry.title,
      summary: entry.summary,
      content_text: entry.content,
      date_published: new Date(entry.published),
      date_modified: new Date(entry.updated),
      tags: entry.categories.map(({ label }) => label),
      language: entry.lang,
    })),
  });
  // The library leaves out an empty list, but `items` is required.
  return JSON.stringify({ ...(written as object), ...(entries.length === 0 && { items: [] }) });
}
