import { existsSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { announcementPath, localPath } from '../src/domain/entries/addresses.ts';
import type { ElementTree } from '../src/build/element-tree.ts';
import { stateAt } from '../src/domain/time/announcement-state.ts';
import { allPhases, edges, isWithin, newsSpan, shownSpan } from '../src/domain/time/announcement-timeline.ts';
import { horizon } from '../src/domain/time/boundaries.ts';
import { concerns } from '../src/domain/entries/concerns.ts';
import { allLocales, defaultLocale, type Locale } from '../src/domain/entries/locale.ts';
import { sortAnnouncements } from '../src/domain/time/sort-announcements.ts';
import { wordsIn } from '../src/languages/words.ts';
import { announcement, type Announcement } from '../src/schema/announcement.ts';
import { loginHelp } from '../src/schema/login-help.ts';
import { builtSite, oneLine, textOf, type BuiltPage } from './support/built-site.ts';
import { readWrittenPages } from '../tools/build/output/written-pages.ts';

const entries = await readWrittenPages('.');

type Notice = Announcement & { id: string; lang: Locale };

const originals = entries.filter(({ locale }) => locale === defaultLocale);

// The second is built by `npm test`: it has notices to come.
for (const folder of ['dist', 'test-results/site-2024']) {
  const pages = existsSync(`${folder}/index.html`) ? builtSite(folder).pages : [];
  describe.skipIf(pages.length === 0)(folder, () => {
    // Without a test of its own, a build that is not there would not even count as skipped.
    test('is built', () => expect(pages).not.toEqual([]));
    describe.each(pages)('$address', (page) => testPage(page));
  });
}

function testPage({ address, root }: BuiltPage) {
  const [, folder = ''] = address.split('/');
  const locale: Locale = allLocales.find((one) => one === folder) ?? defaultLocale;
  const words = wordsIn(locale);
  const built = Number(root.querySelector('html')?.getAttribute('data-built'));
  const about = aboutOf(address);
  const expected = noticesFor(address, locale, built);
  const spanOf = (notice: Notice) =>
    about?.isRolePage || isAboutMethods(notice, about) ? shownSpan(notice) : newsSpan(notice);
  /** Those that stand on the page at an instant: in full, and below them as lines. */
  const dueAt = (instant: number) => {
    const due = expected.filter((notice) => isWithin(spanOf(notice), instant));
    const isDisturbance = (notice: Notice) =>
      (notice.kind !== 'change' || notice.severity === 'critical') && methodsIn(notice).length === 0;
    const isOwn = (notice: Notice) => isAboutMethods(notice, about) || isDisturbance(notice);
    const isNews = (notice: Notice) => isWithin(newsSpan(notice), instant);
    const inFull = about?.methods ? due.filter(isOwn).slice(0, 2) : due.filter(isNews).slice(0, 3);
    const lines = due.filter((notice) => !inFull.includes(notice)).slice(0, 3);
    return [
      ...inFull.map((notice) => ({ href: hrefOf(notice), isFull: true })),
      ...lines.map((notice) => ({ href: hrefOf(notice), isFull: false })),
    ];
  };
  const region = root.querySelector('[data-region]');
  const standing = region?.querySelectorAll('.in-full > *, ul:not(.in-full) > *').map(standingOf) ?? [];

  test('shows those that are due at any time from then on to the horizon, the first three in full; of an answer its own', () => {
    const edgesAhead = expected
      .flatMap((notice) => [...edges(spanOf(notice)), ...(about?.isRolePage ? edges(newsSpan(notice)) : [])])
      .filter((edge) => edge > built && edge <= built + horizon)
      .sort((a, b) => a - b)
      .slice(0, 3);
    for (const instant of [built, ...edgesAhead.flatMap((edge) => [edge - 1, edge])]) {
      expect(
        standing.filter((one) => isShownAt(one, instant)).map(({ href, isFull }) => ({ href, isFull })),
        new Date(instant).toISOString(),
      ).toEqual(dueAt(instant));
    }
  });

  test('says how grave each notice is, what it is about and, in full, how it is with it', () => {
    for (const { href, isFull, isNow, words: said } of standing) {
      const notice = expected.find((one) => hrefOf(one) === href);
      if (!notice) continue;
      expect(said).toContain(words.severities[notice.severity]);
      expect(said).toContain(oneLine(notice.title));
      if (!isFull || !isNow) continue;
      const text = allPhases(notice, notice.lang).find(({ span }) => isWithin(span, built))?.text ?? '';
      expect(said).toContain(oneLine(text));
      expect(said).toContain(oneLine(stateAt(notice, built, locale).words));
    }
  });

  test('has in its text what is so when it is built, and nothing that is hidden', () => {
    expect(standing.filter(({ isNow }) => isNow).map(({ href }) => href)).toEqual(dueAt(built).map(({ href }) => href));
    expect(root.querySelectorAll('[data-region] [hidden]').map(String)).toEqual([]);
  });

  test('keeps notices out of search results, and names the region while there are any', () => {
    const isDue = dueAt(built).length > 0;
    expect(region !== null || !isDue).toBe(true);
    if (!region) return;
    expect(region.getAttribute('aria-label')).toBe(words.noticesRegion);
    expect(region.getAttribute('role')).toBe(isDue ? undefined : 'group');
    expect(region.getAttribute('data-pagefind-ignore')).toBe('all');
    expect(region.hasAttribute('data-nosnippet')).toBe(true);
  });
}

function noticesFor(address: string, locale: Locale, built: number): Notice[] {
  if (/^(?:\/en)?\/meddelanden\//.test(address)) return [];
  const isEntrance = address === localPath('/', locale);
  const about = aboutOf(address);
  return sortAnnouncements(noticesIn(locale)).filter(
    (notice) =>
      !notice.withdrawn &&
      built < shownSpan(notice).end &&
      (isEntrance || concerns(notice, about?.roles) || isAboutMethods(notice, about)),
  );
}

const methodsIn = ({ methods = [], methodsAdded = [], methodsRemoved = [] }: Announcement) => [
  ...methods,
  ...methodsAdded,
  ...methodsRemoved,
];

/** Whether a notice is about a method of an answer, and some reader is meant by both. */
function isAboutMethods(notice: Announcement, about: About | undefined): boolean {
  const { roles, methods = [] } = about ?? {};
  const meets = !roles || !notice.roles || notice.roles.some((role) => roles.includes(role));
  return meets && methodsIn(notice).some((method) => methods.includes(method));
}

function noticesIn(locale: Locale): Notice[] {
  return originals
    .filter(({ kind }) => kind === 'announcements')
    .map(({ id, source: { data } }) => {
      const words = entries.find((one) => one.kind === 'announcements' && one.id === id && one.locale === locale);
      return { ...announcement.parse({ ...data, ...words?.source.data }), id, lang: words?.locale ?? defaultLocale };
    });
}

interface About {
  roles?: readonly string[] | undefined;
  methods?: readonly string[];
  isRolePage?: boolean;
}

/** The roles that a page is about, and of an answer the methods. */
function aboutOf(address: string): About | undefined {
  const entry = entries.find((one) => one.address === address);
  if (entry?.kind === 'roles') return { roles: [entry.id], isRolePage: true };
  if (entry?.kind !== 'login-help') return undefined;
  const original = originals.find(({ kind, id }) => kind === entry.kind && id === entry.id);
  const { roles, methods = [] } = loginHelp.parse(original?.source.data);
  return { roles, methods };
}

const hrefOf = ({ id, lang }: Notice) => localPath(announcementPath(id), lang);

/** A place where a notice stands for some time, in full under a heading or as a line: in the page, or as data. */
function standingOf(element: HTMLElement) {
  const later = element.getAttribute('data-element');
  const isNow = later === undefined;
  const html = isNow ? element.toString() : htmlOf(JSON.parse(later));
  return {
    isNow,
    toggles: (element.getAttribute('data-toggles') ?? '').split(' ').filter(Boolean).map(Number),
    isFull: html.includes('<h2'),
    href: / href="([^"]+)"/.exec(html)?.[1],
    words: textOf(parse(html)),
  };
}

function isShownAt({ isNow, toggles }: ReturnType<typeof standingOf>, instant: number): boolean {
  return isNow === (toggles.filter((toggle) => toggle <= instant).length % 2 === 0);
}

function htmlOf([name, attributes, ...children]: ElementTree): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`);
  const inside = children.map((child) => (typeof child === 'string' ? child : htmlOf(child)));
  return `<${name}${written.join('')}>${inside.join('')}</${name}>`;
}
