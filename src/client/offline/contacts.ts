/** The page of all contacts, which is there for pages that were never opened. */
import { dated, find, type Saved } from './saved.ts';
import { localeAt, words } from './words.ts';
import { cacheName } from './worker-scope.ts';

/** Changes with what the page says, so that a worker with other numbers fetches it anew. */
declare const __CONTACTS_VERSION__: string;

export const contactsName = cacheName(`contacts ${__CONTACTS_VERSION__}`);

/** Has the contacts in the language of a page kept, unless the browser saves data. */
export async function keepContacts(path: string): Promise<void> {
  const address = addressFor(path);
  const { connection } = navigator as { connection?: { saveData: boolean } };
  if (connection?.saveData || (await find(address, contactsName))) return;
  const response = await fetch(address);
  if (response.ok) await (await caches.open(contactsName)).put(address, await dated(response));
}

/** Those that are kept in the language of a page. */
export const contactsFor = (path: string): Promise<Saved | undefined> => find(addressFor(path), contactsName);

const addressFor = (path: string) => words[localeAt(path)].contact;
