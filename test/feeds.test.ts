import { existsSync, readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { announcementPath, feedPath, localPath, pagePath } from '../src/domain/entries/addresses.ts';
import type { NewsName } from '../src/domain/published/feeds/notice-news.ts';
import { locales, type Locale } from '../src/domain/entries/locale.ts';
import { wordsIn } from '../src/languages/words.ts';
import { announcement, type Announcement } from '../src/schema/announcement.ts';
import { getSite } from '../src/library/settings.ts';
import { readWrittenPages } from '../tools/build/output/written-pages.ts';
import { readAtom } from './support/read-atom.ts';

type Notice = Announcement & { id: string; lang: Locale };

const entries = await readWrittenPages('.');
const zone = 'Europe/Stockholm';
const { url } = await getSite();
const address = (path: string) => new URL(path, url).href;
const addressOf = ({ id, lang }: Notice) => address(localPath(announcementPath(id), lang));
const roleIds = entries.filter(({ kind, locale }) => kind === 'roles' && locale === 'sv').map(({ id }) => id);
const feeds = locales.flatMap((locale) => [undefined, ...roleIds].map((role) => ({ locale, role })));

// The second is built by `npm test`: it has notices to come.
for (const folder of ['dist', 'test-results/site-2024']) {
  describe.skipIf(!existsSync(`${folder}/index.html`))(folder, () => {
    // Without a test of its own, a build that is not there would not even count as skipped.
    test('is built', () => expect(existsSync(`${folder}/index.html`)).toBe(true));
    describe.each(feeds)('$locale $role', (readers) => testFeeds(folder, readers));
  });
}

function testFeeds(folder: string, { locale, role }: { locale: Locale; role: string | undefined }) {
  const path = (format: 'atom' | 'json' | 'calendar') => localPath(feedPath(format, role), locale);
  const read = (file: string) => (existsSync(folder) ? readFileSync(`${folder}/${file}`, 'utf8') : '');
  const notices = noticesIn(locale).filter(({ roles }) => !role || !roles || roles.includes(role));

  const built = () => (JSON.parse(read('next-change.json')) as { built: string }).built;

  /** The notices of a feed and the last word on each, the newest first, by what the content says. */
  const listed = () => {
    const now = Date.parse(built());
    return notices
      .filter(({ showFrom }) => startOf(showFrom) <= now)
      .map((notice) => ({ notice, ...lastWord(notice, now) }))
      .filter(
        ({ notice: { withdrawn, updated, showFrom } }) =>
          !withdrawn || !updated || startOf(updated) > startOf(showFrom),
      )
      .sort((a, b) => b.since - a.since || (addressOf(a.notice) < addressOf(b.notice) ? -1 : 1))
      .slice(0, 50);
  };

  test('Atom says what RFC 4287 asks for, and lists the notices', () => {
    const { entries: found, ...feed } = readAtom(read(path('atom')));
    const newest = found
      .map(({ updated }) => updated)
      .sort()
      .at(-1);
    expect(feed).toEqual({
      lang: locale,
      id: address(path('atom')),
      title: expect.stringMatching(/\S/) as string,
      author: [expect.stringMatching(/\S/) as string],
      updated: newest ?? built(),
      links: [
        ['self', address(path('atom'))],
        ['alternate', address(localPath(role ? pagePath(role) : '/meddelanden/', locale))],
      ],
    });
    expect(found).toEqual(
      listed().map(({ notice, news, since, isOver }) => ({
        lang: notice.lang,
        id: expect.stringMatching(/#[a-z0-9]+$/) as string,
        title: titleOf(notice, news, isOver),
        summary: expect.stringMatching(/\S/) as string,
        content: expect.stringMatching(/\S/) as string,
        published: new Date(since).toISOString(),
        updated: new Date(since).toISOString(),
        inReplyTo: news === 'first' ? [] : [[expect.stringContaining(addressOf(notice)), addressOf(notice)]],
        links: [['alternate', addressOf(notice)]],
        categories: [notice.kind, ...(notice.roles ?? [])].map((term) => [term, expect.stringMatching(/\S/) as string]),
      })),
    );
  });

  test('JSON Feed says what version 1.1 asks for, and lists the notices', () => {
    const feed = JSON.parse(read(path('json'))) as Record<string, unknown>;
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: expect.stringMatching(/\S/) as string,
      feed_url: address(path('json')),
      language: locale,
      _login_help: { about: address(localPath('/integrera/', locale)) },
    });
    expect(feed['items']).toEqual(
      listed().map(({ notice, news, since, isOver }) => ({
        id: expect.stringContaining(`${addressOf(notice)}#`) as string,
        url: addressOf(notice),
        title: titleOf(notice, news, isOver),
        summary: expect.stringMatching(/\S/) as string,
        content_text: expect.stringMatching(/\S/) as string,
        date_published: new Date(since).toISOString(),
        date_modified: new Date(since).toISOString(),
        tags: expect.objectContaining({ length: 1 + (notice.roles ?? []).length }) as string[],
        language: notice.lang,
        _login_help: {
          announcement: notice.id,
          news,
          state: expect.stringMatching(/^(?:coming|ongoing|over|done|withdrawn)$/) as string,
          kind: notice.kind,
          severity: notice.severity,
          roles: notice.roles ?? [],
        },
      })),
    );
  });

  test('both feeds name the same entries, each by a name of its own', () => {
    const { items } = JSON.parse(read(path('json'))) as { items: { id: string }[] };
    const ids = items.map(({ id }) => id);
    expect(ids).toEqual(readAtom(read(path('atom'))).entries.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every address in the feeds has a page', () => {
    const missing = listed().map(({ notice }) => localPath(announcementPath(notice.id), notice.lang));
    expect(missing.filter((one) => !existsSync(`${folder}${one}index.html`))).toEqual([]);
  });

  test('the calendar can be read, and has the events at their times', () => {
    const whole = new ICAL.Component(ICAL.parse(read(path('calendar'))) as unknown[]);
    expect(whole.getFirstPropertyValue('version')).toBe('2.0');
    expect(whole.getFirstPropertyValue('prodid')).toMatch(/\S/);
    const { title } = JSON.parse(read(path('json'))) as { title: string };
    expect(whole.getFirstPropertyValue('name')).toBe(title);
    expect(read(path('calendar'))).toContain(`\r\nX-WR-CALNAME:${title.replaceAll(/[,;]/g, '\\$&')}\r\n`);
    const events = whole.getAllSubcomponents('vevent');
    const found = events.map((event) => ({
      uid: event.getFirstPropertyValue('uid'),
      stamps: ['dtstamp', 'last-modified'].map((name) => Math.floor((instantOf(event, name) ?? 0) / 60_000) * 60_000),
      start: instantOf(event, 'dtstart'),
      end: instantOf(event, 'dtend'),
      status: event.getFirstPropertyValue('status'),
      title: event.getFirstPropertyValue('summary'),
      url: event.getFirstPropertyValue('url'),
    }));
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length);
    expect(found.sort((a, b) => (String(a.uid) < String(b.uid) ? -1 : 1))).toEqual(
      notices.flatMap((notice) => {
        const isShownSpan = !notice.eventFrom && notice.kind === 'maintenance' && notice.showUntil;
        const [from, until] = isShownSpan ? [notice.showFrom, notice.showUntil] : [notice.eventFrom, notice.eventUntil];
        if (!from) return [];
        const { isOver } = lastWord(notice, Date.parse(built()));
        const end = until ? endOf(until) : isOver ? effectOf(notice).end : undefined;
        const changed = Math.max(
          startOf(notice.updated ?? notice.reviewed),
          startOf(notice.reviewed),
          until ? 0 : (end ?? 0),
        );
        return {
          uid: `${notice.id}@${new URL(url).host}`,
          stamps: [changed, changed],
          start: startOf(from),
          end,
          status: notice.withdrawn ? 'CANCELLED' : 'CONFIRMED',
          title: notice.withdrawn
            ? titleOf(notice, 'withdrawn')
            : notice.title + (end || notice.kind === 'change' ? '' : ` (${wordsIn(notice.lang).untilFurtherNotice})`),
          url: addressOf(notice),
        };
      }),
    );
  });

  test('the calendar is written in short lines that end in CRLF', () => {
    const lines = read(path('calendar')).split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
  });
}

/** The notices in a language by id, in Swedish where they are not translated. */
function noticesIn(lang: Locale): Notice[] {
  const files = entries.filter(({ kind }) => kind === 'announcements');
  return files
    .filter(({ locale }) => locale === 'sv')
    .map(({ id, source: { data } }) => {
      const translation = files.find((file) => file.id === id && file.locale === lang);
      const fields = announcement.parse({ ...data, ...translation?.source.data });
      return { ...fields, id, lang: translation ? lang : 'sv' } satisfies Notice;
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function titleOf({ title, lang }: Notice, news: NewsName, isOver = false): string {
  if (news === 'changed' && isOver) return `${wordsIn(lang).feedChangedSinceOver}: ${title}`;
  return news === 'first' ? title : `${wordsIn(lang).feedNews[news]}: ${title}`;
}

/** What a subscriber was told last, and when. Computed apart from src/domain/. */
function lastWord(notice: Notice, now: number): { news: NewsName; since: number; isOver: boolean } {
  const { kind, eventFrom, eventUntil, updated, withdrawn } = notice;
  const shown = startOf(notice.showFrom);
  const { start, end } = effectOf(notice);
  const changed = updated && startOf(updated) > shown ? startOf(updated) : shown;
  const isOver = !withdrawn && kind !== 'change' && now >= end;
  const word = (news: NewsName, since: number) => ({ news, since, isOver });
  if (withdrawn) return word('withdrawn', updated ? changed : Math.max(shown, startOf(notice.reviewed)));
  const isPlanned = kind === 'change' || (kind === 'maintenance' && eventUntil);
  const known = end + (isPlanned ? 0 : 24 * 3_600_000);
  if (now >= end && changed <= known) return word(isOver ? 'over' : 'done', Math.max(changed, end));
  const isInForce = kind === 'change' && eventFrom && !eventUntil && start > shown && now >= start;
  if (isInForce && changed <= start) return word('inForce', start);
  return word(changed > shown ? 'changed' : 'first', changed);
}

/** From when and until when it goes on; for ever where nobody has said. */
function effectOf({ kind, showFrom, showUntil, eventFrom, eventUntil }: Notice): { start: number; end: number } {
  const until = eventUntil ?? (kind === 'change' ? undefined : showUntil);
  return { start: startOf(eventFrom ?? showFrom), end: until ? endOf(until) : Infinity };
}

/** Computed apart from src/domain/. */
function startOf(text: string): number {
  if (text.length === 10) return Temporal.PlainDate.from(text).toZonedDateTime(zone).epochMilliseconds;
  const isOffset = /(?:Z|[+-]\d{2}:\d{2})$/.test(text);
  if (isOffset) return Temporal.Instant.from(text).epochMilliseconds;
  return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
}

function endOf(text: string): number {
  return startOf(text.length === 10 ? Temporal.PlainDate.from(text).add({ days: 1 }).toString() : text);
}

/** The instant that a property names; a day is its midnight in Sweden. */
function instantOf(event: ICAL.Component, name: string): number | undefined {
  const time = event.getFirstPropertyValue(name) as ICAL.Time | null;
  return time?.isDate ? startOf(time.toString()) : time?.toJSDate().getTime();
}
