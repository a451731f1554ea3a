import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { readAtom } from '../../../../test/support/read-atom.ts';
import { atom } from './atom.ts';
import { jsonFeed } from './json-feed.ts';
import type { Feed } from './notice-feed.ts';

const text = 'BankID & ”Freja”: a < b, ]]> and \u00e5';
const feed: Feed = {
  title: text,
  lang: 'en',
  address: 'https://help.example/en/meddelanden/atom.xml',
  page: 'https://help.example/en/meddelanden/',
  about: 'https://help.example/en/integrera/',
  author: { name: text, url: 'https://help.example/' },
  hub: undefined,
  updated: Date.parse('2024-04-02T06:00Z'),
  entries: [
    {
      id: 'https://help.example/meddelanden/a/#x',
      address: 'https://help.example/meddelanden/a/',
      lang: 'sv',
      title: text,
      summary: text,
      content: `${text}\n\n${text}`,
      published: Date.parse('2024-04-01T06:00Z'),
      categories: [{ term: 'change', label: text }],
      follows: 'https://help.example/meddelanden/a/#w',
      facts: { announcement: 'a', news: 'over', state: 'over', kind: 'change', severity: 'info', roles: [] },
    },
  ],
};
const empty: Feed = { ...feed, entries: [] };

describe('Atom', () => {
  test('carries any text unharmed, and the language of each entry', () => {
    expect(readAtom(atom(feed))).toMatchObject({
      lang: 'en',
      title: text,
      author: [text],
      entries: [
        {
          lang: 'sv',
          id: 'https://help.example/meddelanden/a/#x',
          title: text,
          summary: text,
          content: `${text}\n\n${text}`,
          published: '2024-04-01T06:00:00.000Z',
          updated: '2024-04-01T06:00:00.000Z',
          categories: [['change', text]],
        },
      ],
    });
  });

  test('an entry that follows another refers to that, with the page to read, and the first to nothing', () => {
    const [followUp] = feed.entries;
    const entries = followUp ? [followUp, { ...followUp, follows: undefined }] : [];
    expect(readAtom(atom({ ...feed, entries })).entries.map(({ inReplyTo }) => inReplyTo)).toEqual([
      [['https://help.example/meddelanden/a/#w', 'https://help.example/meddelanden/a/']],
      [],
    ]);
  });

  test('is whole without entries', () => {
    expect(readAtom(atom(empty))).toMatchObject({
      id: feed.address,
      title: text,
      author: [text],
      updated: '2024-04-02T06:00:00.000Z',
      entries: [],
    });
  });
});

describe('JSON Feed', () => {
  test('carries any text unharmed, and the language of each item', () => {
    expect(JSON.parse(jsonFeed(feed))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: text,
      language: 'en',
      _login_help: { about: 'https://help.example/en/integrera/' },
      items: [
        {
          id: 'https://help.example/meddelanden/a/#x',
          url: 'https://help.example/meddelanden/a/',
          title: text,
          tags: [text],
          language: 'sv',
          _login_help: feed.entries[0]?.facts,
        },
      ],
    });
  });

  test('has an empty list where there are no notices', () => {
    expect(JSON.parse(jsonFeed(empty))).toMatchObject({ items: [] });
  });
});

test('a hub that tells subscribers is named, beside the address of the feed itself, and none where there is none', () => {
  const hub = 'https://hub.example/?a=1&b=2';
  const links = new DOMParser().parseFromString(atom({ ...feed, hub }), 'text/xml').getElementsByTagName('link');
  const hrefs = (rel: string) =>
    Array.from(links).flatMap((link) => (link.getAttribute('rel') === rel ? link.getAttribute('href') : []));
  expect([hrefs('hub'), hrefs('self')]).toEqual([[hub], [feed.address]]);
  expect(JSON.parse(jsonFeed({ ...feed, hub }))).toMatchObject({ hubs: [{ type: 'WebSub', url: hub }] });
  expect(atom(feed)).not.toContain('rel="hub"');
  expect(JSON.parse(jsonFeed(feed))).not.toHaveProperty('hubs');
});
