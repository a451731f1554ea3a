/** What a build has to tell of notices that the one before it had not, by the files that both publish. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { documentPath, feedPath, hostPath } from '../../../src/domain/entries/addresses.ts';
import { indexDocument } from '../../../src/schema/api/index.ts';

const item = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  summary: z.string(),
  date_published: z.string(),
  _login_help: z.object({
    announcement: z.string(),
    news: z.string(),
    state: z.string(),
    kind: z.string(),
    severity: z.string(),
    roles: z.array(z.string()),
  }),
});

const feed = z.object({
  home_page_url: z.string(),
  hubs: z.array(z.object({ type: z.string(), url: z.string() })).optional(),
  items: z.array(item),
});

/** One thing to tell of a notice: the notice itself, a change in it, its end or its withdrawal. */
export type Told = z.infer<typeof item>;

/** What there is to tell, also as a file between two jobs. */
export const news = z.object({
  /** The page of all notices. */
  page: z.string(),
  /** The newest first. */
  notices: z.array(item),
  /** Addresses of feeds that are not as they were. */
  feeds: z.array(z.string()),
  /** The hubs that the feeds name. */
  hubs: z.array(z.string()),
});

export type News = z.infer<typeof news>;

/** What the build in a folder has to tell. Without one before it, or where that had no feeds, its feeds alone are new. Undefined where it has none itself. */
export function newsOf(folder: string, before: string | undefined): News | undefined {
  const now = readFeed(folder);
  if (!now) return undefined;
  const old = before === undefined ? undefined : readFeed(before);
  const known = new Set(old?.items.map(({ id }) => id));
  const feeds = feedsOf(folder);
  return {
    page: now.home_page_url,
    notices: old ? now.items.filter(({ id }) => !known.has(id)) : [],
    feeds: feeds.filter(({ file }) => !isSame(join(folder, file), before && join(before, file))).map(({ url }) => url),
    hubs: now.hubs?.flatMap(({ type, url }) => (type === 'WebSub' ? [url] : [])) ?? [],
  };
}

function readFeed(folder: string) {
  const file = join(folder, feedPath('json'));
  return existsSync(file) ? feed.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** The feeds of a build: the address of each, and its file. */
function feedsOf(folder: string): { url: string; file: string }[] {
  const { site, feeds } = indexDocument.parse(JSON.parse(readFileSync(join(folder, documentPath('index')), 'utf8')));
  const below = hostPath(site);
  return feeds
    .flatMap(({ atom, json }) => [atom, json])
    .map((url) => ({ url, file: new URL(url).pathname.slice(below.length) }));
}

function isSame(file: string, before: string | undefined): boolean {
  return before !== undefined && existsSync(before) && readFileSync(file).equals(readFileSync(before));
}
