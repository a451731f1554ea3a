import { existsSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { announcementPath, localPath } from '../src/domain/addresses.ts';
import { edges, eventSpan, isWithin, shownSpan, type Span } from '../src/domain/announcement-timeline.ts';
import { concerns } from '../src/domain/concerns.ts';
import { formatSpan } from '../src/domain/format-dates.ts';
import { defaultLocale, type Locale } from '../src/domain/locale.ts';
import { sortAnnouncements } from '../src/domain/sort-announcements.ts';
import { wordsIn } from '../src/i18n/words.ts';
import { announcement, type Announcement } from '../src/schema/announcement.ts';
import { loginHelp } from '../src/schema/login-help.ts';
import { oneLine, readSite, textOf, type BuiltPage } from './built-site.ts';
import { readWrittenPages } from '../tools/output/written-pages.ts';

const entries = await readWrittenPages('.');

type Notice = Announcement & { id: string; lang: Locale };

const originals = entries.filter(({ locale }) => locale === defaultLocale);

// The second is built by `npm test`: it has notices to come.
for (const folder of ['dist', 'test-results/site-2024']) {
  const pages = existsSync(`${folder}/index.html`) ? readSite(folder).pages : [];
  describe.skipIf(pages.length === 0)(folder, () => {
    // Without a test of its own, a build that is not there would not even count as skipped.
    test('is built', () => expect(pages).not.toEqual([]));
    describe.each(pages)('$address', (page) => testPage(page));
  });
}

function testPage({ address, root }: BuiltPage) {
  const locale: Locale = address.startsWith('/en/') ? 'en' : 'sv';
  const words = wordsIn(locale);
  const built = Number(root.querySelector('html')?.getAttribute('data-built'));
  const expected = noticesFor(address, locale, built);
  const regions = root.querySelectorAll('body > section');
  const standing = regions.flatMap((region) => region.querySelectorAll('li > dated-notice').map(standingOf));

  test('has the notices of its readers that are not over', () => {
    expect(new Set(standing.map(({ href }) => href))).toEqual(new Set(expected.map(hrefOf)));
    expect(standing.filter(({ span }) => span.end <= built).map(({ href }) => href)).toEqual([]);
  });

  test('shows those that are due at any time from then on, the first three in full', () => {
    const edgesAhead = expected.flatMap((notice) => edges(shownSpan(notice))).filter((edge) => edge > built);
    for (const instant of [built, ...edgesAhead.flatMap((edge) => [edge - 1, edge])]) {
      const shown = standing.filter(({ span }) => isWithin(span, instant));
      const due = expected.filter((notice) => isWithin(shownSpan(notice), instant));
      expect(
        shown.map(({ href, heading }) => ({ href, isFull: heading !== null })),
        new Date(instant).toISOString(),
      ).toEqual(due.map((notice, rank) => ({ href: hrefOf(notice), isFull: rank < 3 })));
    }
  });

  test('says how grave each notice is, what it is about and, in full, when it applies', () => {
    for (const { href, heading, element } of standing) {
      const notice = expected.find((one) => hrefOf(one) === href);
      if (!notice) continue;
      const top = textOf(heading ?? element);
      expect(top).toContain(words.severities[notice.severity]);
      expect(top).toContain(oneLine(notice.title));
      const validity = formatSpan(eventSpan(notice) ?? shownSpan(notice), locale).map(({ text }) => text);
      if (heading) expect(oneLine(element.text)).toContain(oneLine(validity.join('')));
    }
  });

  test('hides what does not apply when the page is built', () => {
    const dated = root.querySelectorAll('dated-notice');
    const wrong = dated.filter((one) => one.hasAttribute('hidden') === isWithin(spanOf(one.attributes), built));
    expect(wrong.map(String)).toEqual([]);
  });

  test('keeps notices out of search results', () => {
    expect(regions.map((one) => one.getAttribute('aria-label'))).toEqual(
      expected.length > 0 ? [words.noticesRegion] : [],
    );
    for (const region of regions) {
      expect(region.getAttribute('data-pagefind-ignore')).toBe('all');
      expect(region.hasAttribute('data-nosnippet')).toBe(true);
    }
  });
}

function noticesFor(address: string, locale: Locale, built: number): Notice[] {
  if (/^(?:\/en)?\/meddelanden\//.test(address)) return [];
  const isEntrance = address === localPath('/', locale);
  return sortAnnouncements(noticesIn(locale)).filter(
    (notice) =>
      !notice.withdrawn && built < shownSpan(notice).end && (isEntrance || concerns(notice, rolesOf(address))),
  );
}

function noticesIn(locale: Locale): Notice[] {
  return originals
    .filter(({ kind }) => kind === 'announcements')
    .map(({ id, source: { data } }) => {
      const words = entries.find((one) => one.kind === 'announcements' && one.id === id && one.locale === locale);
      return { ...announcement.parse({ ...data, ...words?.source.data }), id, lang: words?.locale ?? defaultLocale };
    });
}

/** The roles that a page is about. */
function rolesOf(address: string): readonly string[] | undefined {
  const entry = entries.find((one) => one.address === address);
  if (entry?.kind === 'roles') return [entry.id];
  if (entry?.kind !== 'login-help') return undefined;
  return loginHelp.parse(originals.find(({ kind, id }) => kind === entry.kind && id === entry.id)?.source.data).roles;
}

const hrefOf = ({ id, lang }: Notice) => localPath(announcementPath(id), lang);

/** A place where a notice stands for some time, in full under a heading or as a line. */
function standingOf(element: HTMLElement) {
  return {
    element,
    heading: element.querySelector('h2'),
    href: element.querySelector('a')?.getAttribute('href'),
    span: spanOf(element.attributes),
  };
}

function spanOf(attributes: Record<string, string>): Span {
  return { start: Number(attributes['data-start'] ?? -Infinity), end: Number(attributes['data-end'] ?? Infinity) };
}
