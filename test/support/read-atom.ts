import { DOMParser, type Element } from '@xmldom/xmldom';

const atomNamespace = 'http://www.w3.org/2005/Atom';
const threadNamespace = 'http://purl.org/syndication/thread/1.0';

/** What an Atom feed says, read by namespace and name (RFC 4287). Throws where it is not well-formed XML. */
export function readAtom(text: string) {
  const parser = new DOMParser({
    onError(_level, message) {
      throw new Error(message);
    },
  });
  const feed = parser.parseFromString(text, 'application/xml').documentElement;
  if (feed?.localName !== 'feed' || feed.namespaceURI !== atomNamespace) throw new Error('Not an Atom feed');
  return {
    ...readElement(feed),
    author: children(feed, 'author').map((author) => textOf(author, 'name')),
    entries: children(feed, 'entry').map((entry) => ({
      ...readElement(entry),
      published: textOf(entry, 'published'),
      summary: textOf(entry, 'summary'),
      content: textOf(entry, 'content'),
      inReplyTo: children(entry, 'in-reply-to', threadNamespace).map((one) => [
        one.getAttribute('ref'),
        one.getAttribute('href'),
      ]),
      categories: children(entry, 'category').map((one) => [one.getAttribute('term'), one.getAttribute('label')]),
    })),
  };
}

function readElement(element: Element) {
  return {
    lang: element.getAttribute('xml:lang'),
    id: textOf(element, 'id'),
    title: textOf(element, 'title'),
    updated: textOf(element, 'updated'),
    links: children(element, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')]),
  };
}

/** The text of the only child of a name, without the white space around it that means nothing; undefined where there is none. */
function textOf(element: Element, name: string): string | undefined {
  const [only, another] = children(element, name);
  if (another) throw new Error(`More than one ${name}`);
  return only?.textContent?.trim();
}

function children(element: Element, name: string, namespace = atomNamespace): Element[] {
  return [...element.children].filter((one) => one.localName === name && one.namespaceURI === namespace);
}
