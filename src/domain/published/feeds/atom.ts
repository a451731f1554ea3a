import { generateAtomFeed } from 'feedsmith';
import type { Feed } from './notice-feed.ts';

/**
 * A feed as Atom 1.0 (RFC 4287); each entry carries its own language. One that follows another about the same notice
 * refers to that (RFC 4685), or to the notice itself, which then has the address of its page for an id.
 */
export function atom({ title, lang, address, page, author, updated, entries }: Feed): string {
  return generateAtomFeed({
    xml: { lang },
    id: address,
    title: plain(title),
    updated: new Date(updated),
    authors: [{ name: author.name, uri: author.url }],
    links: [
      { href: address, rel: 'self', type: 'application/atom+xml' },
      { href: page, rel: 'alternate', type: 'text/html', hreflang: lang },
    ],
    entries: entries.map((entry) => ({
      xml: { lang: entry.lang },
      id: entry.id,
      title: plain(entry.title),
      links: [{ href: entry.address, rel: 'alternate', type: 'text/html', hreflang: entry.lang }],
      published: new Date(entry.published),
      updated: new Date(entry.published),
      categories: entry.categories,
      summary: plain(entry.summary),
      content: plain(entry.content),
      ...(entry.follows && {
        thr: { inReplyTos: [{ ref: entry.follows, href: entry.address, type: 'text/html' }] },
      }),
    })),
  });
}

function plain(value: string) {
  return { value, type: 'text' };
}
