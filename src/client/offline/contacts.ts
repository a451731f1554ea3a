/** The page of all contacts, which is there for pages that were never opened. */
import { copyOf, find, type Saved } from './saved.ts';
import { localeAt, words } from './words.ts';
import { cacheName } from './worker-scope.ts';

/** Changes with what the page says, so that a worker with other numbers fetches it anew. Until that has come, the old ones stay. */
declare const __CONTACTS_VERSION__: string;

export const contactsName = cacheName('contacts');

/** Has the contacts in the language of a page kept, unless the browser saves data. */
export async function keepContacts(path: string): Promise<void> {
  const address = addressFor(path);
  const { connection } = navigator as { connection?: { saveData: boolean } };
  if (connection?.saveData) return;
  const cache = await caches.open(contactsName);
  const kept = await cache.match(address);
  if (kept?.headers.get('version') === __CONTACTS_VERSION__) return;
  const copy = await copyOf(await fetch(address, { cache: 'no-cache' }));
  if (!copy?.ok) return;
  copy.headers.set('version', __CONTACTS_VERSION__);
  await cache.put(address, copy);
}

/** Those that are kept in the language of a page. */
export const contactsFor = (path: string): Promise<Saved | undefined> => find(addressFor(path), contactsName);

const addressFor = (path: string) => words[localeAt(path)].contact;
