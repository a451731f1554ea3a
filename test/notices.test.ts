import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { announcementPath, localPath } from '../src/domain/addresses.ts';
import { eventSpan, isWithin, shownSpan, type Span } from '../src/domain/announcement-timeline.ts';
import { concerns } from '../src/domain/concerns.ts';
import { formatSpan } from '../src/domain/format-dates.ts';
import { defaultLocale, type Locale } from '../src/domain/locale.ts';
import { sortAnnouncements } from '../src/domain/sort-announcements.ts';
import { wordsIn } from '../src/i18n/words.ts';
import { announcement, type Announcement } from '../src/schema/announcement.ts';
import { loginHelp } from '../src/schema/login-help.ts';
import { oneLine, readSite, textOf, type BuiltPage } from './built-site.ts';
import { entries } from './content-entries.ts';

type Notice = Announcement & { id: string; lang: Locale };

const originals = entries.filter(({ locale }) => locale === defaultLocale);

// The second is built by `npm test`: it has notices to come.
for (const folder of ['dist', 'test-results/site-2024']) {
  const pages = existsSync(`${folder}/index.html`) ? readSite(folder).pages : [];
  describe.skipIf(pages.length === 0)(folder, () => {
    describe.each(pages)('$address', (page) => testPage(page));
  });
}

function testPage({ address, root }: BuiltPage) {
  const locale: Locale = address.startsWith('/en/') ? 'en' : 'sv';
  const words = wordsIn(locale);
  const built = Number(root.querySelector('html')?.getAttribute('data-built'));
  const expected = noticesFor(address, locale, built);
  const regions = root.querySelectorAll('body > section');
  const shown = regions.flatMap((region) => region.querySelectorAll('ul > li > dated-notice'));

  test('has the notices of its readers that are not over', () => {
    expect(shown.map((one) => one.querySelector('h2 a')?.getAttribute('href'))).toEqual(
      expected.map(({ id, lang }) => localPath(announcementPath(id), lang)),
    );
    expect(shown.map(({ attributes }) => spanOf(attributes))).toEqual(expected.map(shownSpan));
  });

  test('says how grave each notice is, what it is about and when it applies', () => {
    for (const [index, notice] of expected.entries()) {
      const heading = shown[index]?.querySelector('h2');
      expect(heading && textOf(heading)).toContain(words.severities[notice.severity]);
      expect(heading && textOf(heading)).toContain(oneLine(notice.title));
      const validity = formatSpan(eventSpan(notice) ?? shownSpan(notice), locale).map(({ text }) => text);
      expect(shown[index] && oneLine(shown[index].text)).toContain(oneLine(validity.join('')));
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
    (notice) => built < shownSpan(notice).end && (isEntrance || concerns(notice, rolesOf(address))),
  );
}

function noticesIn(locale: Locale): Notice[] {
  return originals
    .filter(({ kind }) => kind === 'announcements')
    .map(({ id, data }) => {
      const words = entries.find((one) => one.kind === 'announcements' && one.id === id && one.locale === locale);
      return { ...announcement.parse({ ...data, ...words?.data }), id, lang: words?.locale ?? defaultLocale };
    });
}

/** The roles that a page is about. */
function rolesOf(address: string): readonly string[] | undefined {
  const entry = entries.find((one) => one.address === address);
  if (entry?.kind === 'roles') return [entry.id];
  if (entry?.kind !== 'login-help') return undefined;
  return loginHelp.parse(originals.find(({ kind, id }) => kind === entry.kind && id === entry.id)?.data).roles;
}

function spanOf(attributes: Record<string, string>): Span {
  return { start: Number(attributes['data-start'] ?? -Infinity), end: Number(attributes['data-end'] ?? Infinity) };
}
