import { describe, expect, test } from 'vitest';
import type { Locale } from '../locale.ts';
import type { Notice } from './notice.ts';
import { noticeFeed } from './notice-feed.ts';

const at = (text: string) => Date.parse(text);
const notice = (id: string, fields: Partial<Notice> = {}): Notice => ({
  id,
  lang: 'sv',
  title: `title ${id}`,
  summary: 'summary.',
  kind: 'change',
  severity: 'info',
  showFrom: '2024-04-02T08:00',
  reviewed: '2024-04-01',
  owner: '',
  ...fields,
});

const feedOf = (notices: Notice[], lang: Locale = 'sv') =>
  noticeFeed(notices, {
    title: 'title',
    lang,
    address: 'https://help.example/meddelanden/atom.xml',
    page: 'https://help.example/meddelanden/',
    author: { name: 'help', url: 'https://help.example/' },
    built: at('2024-04-13T00:00Z'),
    words: { sv: words('Händer', 'Gäller', 'Ändring'), en: words('Happens', 'Applies', 'Change') },
  });

const words = (happens: string, validity: string, change: string) => ({
  happens,
  validity,
  announcementKinds: { change, maintenance: '', incident: '' },
  roles: [{ id: 'employers', title: 'Employers' }],
});

const addresses = (notices: Notice[]) => feedOf(notices).entries.map(({ address }) => address.split('/').at(-2));

test('has what is shown and has been shown, and not what is coming or withdrawn', () => {
  const notices = [
    notice('current'),
    notice('past', { showFrom: '2024-01-01', showUntil: '2024-01-31' }),
    notice('coming', { showFrom: '2024-04-13T02:01' }),
    notice('just-now', { showFrom: '2024-04-13T02:00' }),
    notice('withdrawn', { withdrawn: true }),
  ];
  expect(addresses(notices)).toEqual(['just-now', 'current', 'past']);
});

test('has the last changed first, at most fifty', () => {
  const notices = [
    notice('changed', { showFrom: '2024-01-01', updated: '2024-04-12 09:00' }),
    ...Array.from({ length: 60 }, (_, index) => notice(`one-${String(index).padStart(2, '0')}`)),
  ];
  expect(addresses(notices).slice(0, 3)).toEqual(['changed', 'one-00', 'one-01']);
  expect(addresses(notices)).toHaveLength(50);
});

test('is as new as its newest entry, and as the site where it has none', () => {
  expect(feedOf([notice('a'), notice('b', { updated: '2024-04-03' })]).updated).toBe(at('2024-04-02T22:00Z'));
  expect(feedOf([]).updated).toBe(at('2024-04-13T00:00Z'));
});

describe('an entry', () => {
  const entryOf = (fields: Partial<Notice>, lang?: Locale) => feedOf([notice('a', fields)], lang).entries[0];
  const plain = (text?: string) => text?.replaceAll('\u00a0', ' ');

  test('says when it was shown first and when it last changed', () => {
    expect(entryOf({})).toMatchObject({ published: at('2024-04-02T06:00Z'), updated: at('2024-04-02T06:00Z') });
    expect(entryOf({ updated: '2024-04-05 12:30' })).toMatchObject({
      published: at('2024-04-02T06:00Z'),
      updated: at('2024-04-05T10:30Z'),
    });
  });

  test('says in words when it happens, or else when it applies', () => {
    expect(plain(entryOf({ eventFrom: '2024-04-13', eventUntil: '2024-04-14' })?.content)).toBe(
      'summary.\n\nHänder 13–14 april 2024.',
    );
    expect(plain(entryOf({ showFrom: '2024-04-02' })?.content)).toBe(
      'summary.\n\nGäller från och med 2 april 2024, tills vidare.',
    );
  });

  test('names its kind and its roles', () => {
    expect(entryOf({ roles: ['employers'] })?.categories).toEqual([
      { term: 'change', label: 'Ändring' },
      { term: 'employers', label: 'Employers' },
    ]);
  });

  test('keeps its language and address in the feed of another language', () => {
    expect(entryOf({}, 'en')).toMatchObject({
      lang: 'sv',
      address: 'https://help.example/meddelanden/a/',
      categories: [{ label: 'Ändring' }],
    });
    expect(entryOf({ lang: 'en' }, 'en')).toMatchObject({
      lang: 'en',
      address: 'https://help.example/en/meddelanden/a/',
      categories: [{ label: 'Change' }],
    });
  });
});
