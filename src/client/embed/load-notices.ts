import type { AnnouncementsDocument } from '../../schema/api/announcements.ts';

/** The notices of a site as of some fetch; the same object for as long as they are the same. */
type Loaded = (AnnouncementsDocument & { text: string }) | undefined;

const shortestInterval = 10 * 60_000;
const loads = new Map<string, { began: number; notices: Promise<Loaded> }>();

/** The notices at an address, fetched at most every ten minutes a page. When that fails: those from before, if any. */
export function loadNotices(address: string): Promise<Loaded> {
  const last = loads.get(address);
  const began = Date.now();
  if (last && began - last.began < shortestInterval) return last.notices;
  const notices = fetchNotices(address, last?.notices).catch(() => last?.notices);
  loads.set(address, { began, notices });
  return notices;
}

async function fetchNotices(address: string, before: Promise<Loaded> | undefined): Promise<Loaded> {
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok) throw new Error(response.statusText);
  const text = await response.text();
  const old = await before;
  if (old?.text === text) return old;
  const notices: AnnouncementsDocument = JSON.parse(text);
  if (notices.version !== 1) throw new Error('Unknown version');
  return { ...notices, text };
}
