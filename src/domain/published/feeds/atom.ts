import { xmlDocument, type XmlElement } from '../xml.ts';
import type { Feed, FeedEntry } from './notice-feed.ts';

/**
 * A feed as Atom 1.0 (RFC 4287); each entry carries its own language. One that follows another about the same notice
 * refers to that (RFC 4685), or to the notice itself, which then has the address of its page for an id.
 */
export function atom({ title, lang, address, page, author, hub, updated, entries }: Feed): string {
  const hasFollowers = entries.some(({ follows }) => follows);
  const names = {
    xmlns: 'http://www.w3.org/2005/Atom',
    ...(hasFollowers && { 'xmlns:thr': 'http://purl.org/syndication/thread/1.0' }),
    'xml:lang': lang,
  };
  const by: XmlElement[] = [
    ['name', {}, author.name],
    ['uri', {}, author.url],
  ];
  return xmlDocument([
    'feed',
    names,
    [
      ['author', {}, by],
      ['id', {}, address],
      ['link', { href: address, rel: 'self', type: 'application/atom+xml' }],
      ...(hub ? [['link', { href: hub, rel: 'hub' }] as XmlElement] : []),
      pageLink(page, lang),
      text('title', title),
      time('updated', updated),
      ...entries.map(entryElement),
    ],
  ]);
}

function entryElement(entry: FeedEntry): XmlElement {
  const { lang, address, follows } = entry;
  return [
    'entry',
    { 'xml:lang': lang },
    [
      ...entry.categories.map((category): XmlElement => ['category', category]),
      text('content', entry.content),
      ['id', {}, entry.id],
      pageLink(address, lang),
      time('published', entry.published),
      text('summary', entry.summary),
      text('title', entry.title),
      time('updated', entry.published),
      ...(follows ? [['thr:in-reply-to', { ref: follows, href: address, type: 'text/html' }] as XmlElement] : []),
    ],
  ];
}

const text = (name: string, value: string): XmlElement => [name, { type: 'text' }, value];
const time = (name: string, at: number): XmlElement => [name, {}, new Date(at).toISOString()];
const pageLink = (href: string, hreflang: string): XmlElement => [
  'link',
  { href, rel: 'alternate', type: 'text/html', hreflang },
];
