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

const feedOf = (notices: Notice[], lang: Locale = 'sv', built = '2024-04-13T00:00Z') =>
  noticeFeed(notices, {
    title: 'title',
    lang,
    address: 'https://help.example/meddelanden/atom.xml',
    page: 'https://help.example/meddelanden/',
    about: 'https://help.example/integrera/',
    author: { name: 'help', url: 'https://help.example/' },
    built: at(built),
    words: { sv: words('Ändring'), en: words('Change') },
  });

const words = (change: string) => ({
  feedNews: { changed: 'Ändrat', over: 'Över', done: 'Genomfört', inForce: 'Gäller nu', withdrawn: 'Återkallat' },
  feedReplaces: 'Ersätter.',
  announcementKinds: { change, maintenance: '', incident: '' },
  roles: [{ id: 'employers', title: 'Employers' }],
});

const addresses = (notices: Notice[]) => feedOf(notices).entries.map(({ address }) => address.split('/').at(-2));

test('has what is shown and has been shown, also what is withdrawn, and not what is coming', () => {
  const notices = [
    notice('current'),
    notice('past', { showFrom: '2024-01-01', showUntil: '2024-01-31' }),
    notice('coming', { showFrom: '2024-04-13T02:01' }),
    notice('just-now', { showFrom: '2024-04-13T02:00' }),
    notice('withdrawn', { withdrawn: true, updated: '2024-04-03' }),
  ];
  expect(addresses(notices)).toEqual(['just-now', 'withdrawn', 'current', 'past']);
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
  const entryOf = (fields: Partial<Notice>, lang?: Locale, built?: string) =>
    feedOf([notice('a', fields)], lang, built).entries[0];
  const plain = (text?: string) => text?.replaceAll('\u00a0', ' ');
  const work: Partial<Notice> = {
    kind: 'maintenance',
    eventFrom: '2024-04-13 09:00',
    eventUntil: '2024-04-14 12:00',
    textBefore: 'before.',
    textDuring: 'during.',
    textAfter: 'after.',
  };

  test.each([
    ['2024-04-13T06:59Z', 'title a', 'before.', /^Börjar lördag 13 april 2024 /],
    ['2024-04-13T07:00Z', 'title a', 'during.', /^Pågår, sedan lördag 13 april 2024 /],
    ['2024-04-14T10:00Z', 'Över: title a', 'after.', /^Avslutat söndag 14 april 2024 /],
  ])('says at %s what holds then', (built, title, text, state) => {
    const entry = entryOf(work, 'sv', built);
    expect(entry).toMatchObject({ title, summary: text });
    const [first, second, ...rest] = plain(entry?.content)?.split('\n\n') ?? [];
    expect([first, rest]).toEqual([text, []]);
    expect(second).toMatch(state);
    expect(second).toMatch(/\.$/);
  });

  test('that follows another says so, and refers to what all of them are about', () => {
    const [first, changed, over] = [
      entryOf(work, 'sv', '2024-04-04T00:00Z'),
      entryOf({ ...work, updated: '2024-04-05 12:30' }, 'sv', '2024-04-06T00:00Z'),
      entryOf({ ...work, updated: '2024-04-05 12:30' }, 'sv', '2024-05-06T00:00Z'),
    ];
    expect([first, changed, over].map((entry) => [entry?.title, entry?.isFollowUp, entry?.address])).toEqual([
      ['title a', false, 'https://help.example/meddelanden/a/'],
      ['Ändrat: title a', true, 'https://help.example/meddelanden/a/'],
      ['Över: title a', true, 'https://help.example/meddelanden/a/'],
    ]);
    expect(new Set([first, changed, over].map((entry) => entry?.id)).size).toBe(3);
    expect([first, changed, over].map((entry) => entry?.published)).toEqual(
      ['2024-04-02T06:00Z', '2024-04-05T10:30Z', '2024-04-14T10:00Z'].map(at),
    );
    expect(changed?.content).toMatch(/\n\nErsätter\.$/);
  });

  test('of a withdrawn notice says that, and not what it said', () => {
    const entry = entryOf({ ...work, withdrawn: true, updated: '2024-04-05' });
    expect(entry?.title).toBe('Återkallat: title a');
    expect(entry?.content).toMatch(/^Återkallat: .+\.$/);
    expect(entry?.content).not.toMatch(/before|during|after|summary/);
  });

  test('names its kind and its roles, in words and in names that stay', () => {
    expect(entryOf({ roles: ['employers'] })).toMatchObject({
      categories: [
        { term: 'change', label: 'Ändring' },
        { term: 'employers', label: 'Employers' },
      ],
      facts: {
        announcement: 'a',
        news: 'first',
        state: 'done',
        kind: 'change',
        severity: 'info',
        roles: ['employers'],
      },
    });
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
