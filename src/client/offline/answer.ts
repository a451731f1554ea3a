/** What is answered to a page: what the network has, and something of before only where that does not come. */
import { contactsFor, keepContacts } from './contacts.ts';
import { copyOf, find, save } from './saved.ts';
import { instead, savedCopy } from './saved-page.ts';
import type { RequestEvent } from './worker-scope.ts';

/** So long a page that is kept may take to come, in milliseconds: some say so where readers give up. */
const patience = 5_000;

/** The page from the network; where there is a copy and the whole does not come in time, that. */
export async function answerPage(event: RequestEvent, path: string): Promise<Response> {
  const fetched = fetch(event.request);
  const whole = fetched.then(wholeOf);
  // Also after the answer: what comes late is there for the next time.
  event.waitUntil(whole.then((copy) => keep(path, copy)).catch(() => {}));
  const copy = await find(path).catch(() => undefined);
  if (!copy) return fetched.catch(() => withoutCopy(path));
  const isInTime = await Promise.race([whole.then(() => true).catch(() => false), after(patience)]);
  return isInTime ? fetched : savedCopy(path, copy);
}

/** A page as it is kept, when all of it has come; nothing of one that is not to be. Rejects where the server fails. */
async function wholeOf(response: Response): Promise<Response | undefined> {
  if (response.status >= 500) throw new Error(`status ${response.status}`);
  return response.type === 'opaqueredirect' ? undefined : copyOf(response.clone());
}

async function keep(path: string, copy: Response | undefined): Promise<void> {
  await save(path, copy);
  await keepContacts(path);
}

async function withoutCopy(path: string): Promise<Response> {
  const contacts = await contactsFor(path);
  return contacts ? instead(path, contacts) : Response.error();
}

const after = (milliseconds: number) =>
  new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), milliseconds);
  });

/** A file of the search: from the network, else the last one of its name. */
export async function answerPart(event: RequestEvent, path: string): Promise<Response> {
  try {
    const response = await fetch(event.request);
    event.waitUntil(
      copyOf(response.clone())
        .then((copy) => save(path, copy))
        .catch(() => {}),
    );
    return response;
  } catch (fault) {
    const copy = await find(path);
    if (!copy) throw fault;
    return new Response(copy.text, { headers: copy.headers });
  }
}
