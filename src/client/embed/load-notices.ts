import { readNotices, type ReadNotices } from './read-notices.ts';

/** The notices of a site as of some fetch; the same object for as long as they are the same. */
type Loaded = (ReadNotices & { text: string }) | undefined;

const shortestInterval = 10 * 60_000;
const loads = new Map<string, { began: number; notices: Promise<Loaded> }>();

/** The notices at an address, fetched at most every ten minutes a page. When that fails: those from before, if any. */
export function loadNotices(address: string): Promise<Loaded> {
  const last = loads.get(address);
  const began = Date.now();
  if (last && began - last.began < shortestInterval) return last.notices;
  const notices = fetchNotices(address, last?.notices).catch((error: unknown) => {
    console.warn('<login-notices>:', address, error);
    return last?.notices;
  });
  loads.set(address, { began, notices });
  return notices;
}

async function fetchNotices(address: string, before: Promise<Loaded> | undefined): Promise<Loaded> {
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok) throw new Error(String(response.status));
  const text = await response.text();
  const old = await before;
  if (old?.text === text) return old;
  return { ...readNotices(JSON.parse(text)), text };
}
