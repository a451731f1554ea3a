import { describe, expect, test } from 'vitest';
import { readAtom } from '../../../test/read-atom.ts';
import { atom } from './atom.ts';
import { jsonFeed } from './json-feed.ts';
import type { Feed } from './notice-feed.ts';

const text = 'BankID & ”Freja”: a < b, ]]> and \u00e5';
const feed: Feed = {
  title: text,
  lang: 'en',
  address: 'https://help.example/en/meddelanden/atom.xml',
  page: 'https://help.example/en/meddelanden/',
  author: { name: text, url: 'https://help.example/' },
  updated: Date.parse('2024-04-02T06:00Z'),
  entries: [
    {
      address: 'https://help.example/meddelanden/a/',
      lang: 'sv',
      title: text,
      summary: text,
      content: `${text}\n\n${text}`,
      published: Date.parse('2024-04-01T06:00Z'),
      updated: Date.parse('2024-04-02T06:00Z'),
      categories: [{ term: 'change', label: text }],
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
          title: text,
          summary: text,
          content: `${text}\n\n${text}`,
          published: '2024-04-01T06:00:00.000Z',
          updated: '2024-04-02T06:00:00.000Z',
          categories: [['change', text]],
        },
      ],
    });
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
      items: [{ id: 'https://help.example/meddelanden/a/', title: text, tags: [text], language: 'sv' }],
    });
  });

  test('has an empty list where there are no notices', () => {
    expect(JSON.parse(jsonFeed(empty))).toMatchObject({ items: [] });
  });
});
