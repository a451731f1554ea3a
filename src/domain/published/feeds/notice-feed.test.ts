import { describe, expect, test } from 'vitest';
import type { Locale } from '../../entries/locale.ts';
import type { Notice } from '../../entries/entry.ts';
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
    hub: undefined,
    built: at(built),
    words: { sv: words('Ändring'), en: words('Change') },
  });

const words = (change: string) => ({
  feedNews: { changed: 'Ändrat', over: 'Över', done: 'Genomfört', inForce: 'Gäller nu', withdrawn: 'Återkallat' },
  feedChangedSinceOver: 'Över, ändrat',
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

  const updated = '2024-04-05 12:30';
  const page = 'https://help.example/meddelanden/a/';

  test('that follows another says so, at the time when it came, by a name of its own', () => {
    const entries = [
      entryOf(work, 'sv', '2024-04-04T00:00Z'),
      entryOf({ ...work, updated }, 'sv', '2024-04-06T00:00Z'),
      entryOf({ ...work, updated }, 'sv', '2024-05-06T00:00Z'),
      entryOf({ ...work, updated: '2024-04-16' }, 'sv', '2024-05-06T00:00Z'),
    ];
    expect(entries.map((entry) => [entry?.title, entry?.address])).toEqual([
      ['title a', page],
      ['Ändrat: title a', page],
      ['Över: title a', page],
      ['Över, ändrat: title a', page],
    ]);
    expect(new Set(entries.map((entry) => entry?.id)).size).toBe(4);
    expect(entries.map((entry) => entry?.published)).toEqual(
      ['2024-04-02T06:00Z', '2024-04-05T10:30Z', '2024-04-14T10:00Z', '2024-04-15T22:00Z'].map(at),
    );
  });

  test('refers to the entry before it, or to the page where that is not known', () => {
    const first = entryOf(work, 'sv', '2024-04-04T00:00Z');
    const changed = entryOf({ ...work, updated }, 'sv', '2024-04-06T00:00Z');
    expect(first?.follows).toBeUndefined();
    expect(changed?.follows).toBe(page);
    expect(entryOf(work, 'sv', '2024-05-06T00:00Z')?.follows).toBe(first?.id);
    expect(entryOf({ ...work, updated }, 'sv', '2024-05-06T00:00Z')?.follows).toBe(changed?.id);
    expect(entryOf({ ...work, withdrawn: true, updated })?.follows).toBe(page);
  });

  test.each([
    ['a change', { ...work, updated }, '2024-04-06T00:00Z', 'Ändrat: title a'],
    ['one after the end', { ...work, kind: 'change', updated: '2024-04-16' }, '2024-05-06T00:00Z', 'Ändrat: title a'],
    [
      'an end that was noted later',
      { ...work, kind: 'incident', updated: '2024-04-14 13:00' },
      '2024-05-06T00:00Z',
      'Över: title a',
    ],
  ] satisfies [string, Partial<Notice>, string, string][])('says of %s that it replaces', (_, fields, built, title) => {
    const entry = entryOf(fields, 'sv', built);
    expect(entry?.title).toBe(title);
    expect(entry?.content).toMatch(/\n\nErsätter\.$/);
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
