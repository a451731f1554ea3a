import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../src/library/files.ts';
import { parseEntryPath } from '../src/domain/entries/entry-path.ts';
import { locales, type Locale } from '../src/domain/entries/locale.ts';
import type { ApiDocument, DocumentKind } from '../src/schema/api/api-schemas.ts';
import type { KindName } from '../src/schema/kinds.ts';
import { getSite } from '../src/library/settings.ts';
import { addressOf, documents, read } from './support/built-api.ts';
import { files, pages } from './support/built-site.ts';

const folders: Record<DocumentKind, KindName> = {
  announcements: 'announcements',
  help: 'login-help',
  roles: 'roles',
  methods: 'login-methods',
  services: 'services',
  links: 'related-links',
  symptoms: 'symptoms',
  topics: 'topics',
};

const site = (await getSite()).url;
const sources = (await readContentFiles('.')).flatMap(({ file, data, body }) => {
  const place = parseEntryPath(file);
  return place ? [{ ...place, data, body }] : [];
});
const index = read('/api/v1/index.json') as ApiDocument<'index'>;

describe('the index', () => {
  test('is there in every language, and leads to the start page in it', () => {
    const { site: start, ...english } = read('/en/api/v1/index.json') as ApiDocument<'index'>;
    expect(start).toBe(`${site}/en/`);
    expect({ ...english, site: `${site}/` }).toEqual(index);
  });

  test('lists every document, and addresses that exist only', () => {
    expect(index.documents.map(({ url }) => pathOf(url))).toEqual(
      documents.map(({ kind, locale }) => addressOf(kind, locale)),
    );
    expect(addressesIn(index).filter((address) => !isBuilt(address))).toEqual([]);
  });

  test('lists every feed', () => {
    const feeds = files
      .filter((file) => /(?:atom\.xml|feed\.json|kalender\.ics)$/.test(file))
      .map((file) => `/${file}`);
    expect(index.feeds.flatMap(({ atom, json, calendar }) => [atom, json, calendar].map(pathOf)).sort()).toEqual(feeds);
  });
});

describe.each(documents)('$kind in $locale', ({ kind, locale }) => {
  const document = read(addressOf(kind, locale)) as Record<string, unknown>;
  const items = document[kind] as { id: string; url?: string | null; language: Locale }[];
  const written = sources.filter((one) => one.kind === folders[kind]);

  test('says its language and when the site was built', () => {
    const { built } = read('/next-change.json') as { built: string };
    expect(document).toMatchObject({ version: 1, language: locale, built });
  });

  test('has every entry once, in its language where it is written in it', () => {
    const translated = written.filter((one) => one.locale === locale).map(({ id }) => id);
    const expected = written
      .filter((one) => one.locale === 'sv')
      .map(({ id }) => [id, translated.includes(id) ? locale : 'sv']);
    expect(items.map(({ id, language }) => [id, language]).sort()).toEqual(expected.sort());
  });

  test('has the words of the content', () => {
    for (const item of items) {
      const { title } = sourceOf(kind, item.id, item.language).data;
      expect(item).toMatchObject({ title });
    }
  });

  test('has addresses of pages that exist, in the language of the words', () => {
    const own = items.flatMap(({ url, language }) => (url?.startsWith(site) ? [{ url, language }] : []));
    expect(own).toHaveLength(
      ['announcements', 'help', 'roles', 'symptoms', 'topics'].includes(kind) ? items.length : 0,
    );
    for (const { url, language } of own) {
      const page = pages.find(({ address }) => address === pathOf(url).replace(/#.*/, ''));
      expect(page?.root.querySelector('html')?.getAttribute('lang'), url).toBe(language);
    }
  });
});

describe.each(locales)('in %s', (locale) => {
  const { announcements } = read(addressOf('announcements', locale)) as ApiDocument<'announcements'>;
  const { help } = read(addressOf('help', locale)) as ApiDocument<'help'>;
  const { roles } = read(addressOf('roles', locale)) as ApiDocument<'roles'>;
  const { services } = read(addressOf('services', locale)) as ApiDocument<'services'>;

  test('announcements have the times that editors wrote', () => {
    for (const item of announcements) {
      const { data } = sourceOf('announcements', item.id, 'sv');
      expect(item, item.id).toMatchObject({
        showFrom: begin(data['showFrom']),
        showUntil: end(data['showUntil']),
        eventFrom: begin(data['eventFrom']),
        eventUntil: end(data['eventUntil']),
        updated: begin(data['updated'] ?? data['showFrom']),
        withdrawn: data['withdrawn'] ?? false,
      });
    }
  });

  test('phases cover the time when an announcement shows, without gaps', () => {
    for (const { phases, showFrom, showUntil } of announcements.filter(({ withdrawn }) => !withdrawn)) {
      expect(phases[0]?.start).toBe(showFrom);
      expect(phases.at(-1)?.end).toBe(showUntil);
      expect(phases.slice(1).map(({ start }) => start)).toEqual(phases.slice(0, -1).map((phase) => phase.end));
    }
  });

  test('states cover all of time, without gaps, and say something in words', () => {
    for (const { states, withdrawn } of announcements) {
      expect([states[0]?.start, states.at(-1)?.end]).toEqual([null, null]);
      expect(states.slice(1).map(({ start }) => start)).toEqual(states.slice(0, -1).map((state) => state.end));
      expect(states.filter(({ words }) => !words.trim())).toEqual([]);
      expect(states.some(({ name }) => name === 'withdrawn')).toBe(withdrawn);
    }
  });

  test('announcements come with every group, those too that none concerns', () => {
    const document = read(addressOf('announcements', locale)) as ApiDocument<'announcements'>;
    expect(document.roles).toEqual(roles.map(({ id }) => id));
  });

  test('services accept methods from and until when editors wrote', () => {
    for (const { id, methods } of services) {
      const accepted = sourceOf('services', id, 'sv').data['methods'] as Record<string, unknown>[];
      expect(methods, id).toEqual(
        accepted.map(({ method, from, until }) => ({ method, from: begin(from), until: end(until) })),
      );
    }
  });

  test('questions and groups have the Markdown that editors wrote', () => {
    for (const { id, language, body } of help) expect(body).toBe(sourceOf('help', id, language).body.trim());
    for (const { id, language, body } of roles) expect(body).toBe(sourceOf('roles', id, language).body.trim());
  });
});

function pathOf(url: string): string {
  expect(url.startsWith(`${site}/`), url).toBe(true);
  return url.slice(site.length);
}

function isBuilt(address: string): boolean {
  const path = pathOf(address);
  return files.includes(path.slice(1)) || pages.some((page) => page.address === path);
}

function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('https:') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : [];
}

function sourceOf(kind: DocumentKind, id: string, locale: string) {
  const found = sources.find((one) => one.kind === folders[kind] && one.id === id && one.locale === locale);
  if (!found) throw new Error(`No ${kind} ${id} in ${locale}`);
  return found;
}

/** The first instant of a text, worked out by other means than the site's. */
function begin(text: unknown): string | null {
  return typeof text === 'string' ? inStockholm(text, 0) : null;
}

/** The first instant after a text. */
function end(text: unknown): string | null {
  return typeof text === 'string' ? inStockholm(text, 1) : null;
}

function inStockholm(text: string, daysAfterDay: number): string {
  const [day = '', clock] = text.split(/[T ]/);
  const hasOffset = clock !== undefined && /Z$|[+-]\d{2}:\d{2}$/.test(clock);
  const instant = hasOffset
    ? Temporal.Instant.from(`${day}T${clock}`)
    : Temporal.ZonedDateTime.from(`${day}T${clock ?? '00:00'}[Europe/Stockholm]`)
        .add({ days: clock ? 0 : daysAfterDay })
        .toInstant();
  return instant.toString({ fractionalSecondDigits: 3 });
}
