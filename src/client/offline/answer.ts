/** What is answered to a page or a part: what the network has, and something of before only where that does not come. */
import { contactsFor, contactsName, keepContacts } from './contacts.ts';
import { copyOf, find, save, type Saved } from './saved.ts';
import { instead, savedCopy } from './saved-page.ts';
import type { RequestEvent } from './worker-scope.ts';

/** So long what is kept may take to come anew, in milliseconds: some say so where readers give up. */
const patience = 5_000;

/** The page from the network; where there is a copy and the whole does not come in time, that. */
export async function answerPage(event: RequestEvent, path: string): Promise<Response> {
  const { fetched, copy } = await ask(event, wholeOf, (whole) => keep(path, whole), newestCopy(path));
  return copy ? savedCopy(path, copy) : fetched.catch(() => withoutCopy(path));
}

/** A file of the search, likewise: what stands in for it, as a sign-in or a page that says that nothing is there, is none. */
export async function answerPart(event: RequestEvent, path: string): Promise<Response> {
  const { fetched, copy } = await ask(event, wholePart, (whole) => save(path, whole), find(path));
  return copy ? new Response(copy.text, { headers: copy.headers }) : fetched;
}

/** What is on its way from the network, and the copy where there is one and the whole does not come in time. */
async function ask(
  event: RequestEvent,
  wholeOf: (response: Response) => Promise<Response | undefined>,
  keep: (whole: Response | undefined) => Promise<void>,
  found: Promise<Saved | undefined>,
): Promise<{ fetched: Promise<Response>; copy: Saved | undefined }> {
  const fetched = fetch(event.request);
  const whole = fetched.then(wholeOf);
  // Also after the answer: what comes late is there for the next time.
  event.waitUntil(whole.then(keep).catch(() => {}));
  const copy = await found.catch(() => undefined);
  return { fetched, copy: copy && (await isInTime(whole)) ? undefined : copy };
}

/** A page as it is kept, when all of it has come; nothing of one that is not to be. Rejects where the server fails. */
async function wholeOf(response: Response): Promise<Response | undefined> {
  if (response.status >= 500) throw new Error(`status ${response.status}`);
  return response.type === 'opaqueredirect' ? undefined : copyOf(response.clone());
}

/** A part as it is kept, when all of it has come. Rejects where something else has. */
async function wholePart(response: Response): Promise<Response | undefined> {
  const type = response.headers.get('content-type');
  if (!response.ok || type?.startsWith('text/html')) throw new Error(`status ${response.status}, ${type}`);
  return copyOf(response.clone());
}

const isInTime = (whole: Promise<unknown>): Promise<boolean> =>
  Promise.race([whole.then(() => true).catch(() => false), after(patience)]);

const after = (milliseconds: number) =>
  new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), milliseconds);
  });

async function keep(path: string, copy: Response | undefined): Promise<void> {
  await save(path, copy);
  await keepContacts(path);
}

/** Of the contacts there may be two: as somebody has opened them, and as they are there for other pages. */
async function newestCopy(path: string): Promise<Saved | undefined> {
  const [opened, kept] = await Promise.all([find(path), find(path, contactsName)]);
  return kept && !(opened && opened.moment > kept.moment) ? kept : opened;
}

async function withoutCopy(path: string): Promise<Response> {
  const contacts = await contactsFor(path);
  return contacts ? instead(path, contacts) : Response.error();
}
