import type { Feed, FeedEntry } from './notice-feed.ts';

/** A feed as JSON Feed (jsonfeed.org/version/1.1), with an extension of its own for what programs may want to know. */
export function jsonFeed({ title, lang, address, page, about, author, hub, entries }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: address,
    language: lang,
    authors: [author],
    hubs: hub && [{ type: 'WebSub', url: hub }],
    // The specification asks an extension to say where it is described.
    _login_help: about && { about },
    items: entries.map(jsonItem),
  });
}

function jsonItem(entry: FeedEntry) {
  return {
    id: entry.id,
    url: entry.address,
    title: entry.title,
    summary: entry.summary,
    content_text: entry.content,
    date_published: new Date(entry.published),
    date_modified: new Date(entry.published),
    tags: entry.categories.map(({ label }) => label),
    language: entry.lang,
    _login_help: entry.facts,
  };
}
