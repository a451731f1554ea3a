import { withFollowing } from './moves/commit-body.ts';
import { interfaceOf, signedIn, type Backend } from './newest-text.ts';
import { say } from '../editors/say.ts';

/**
 * All that the editor asks of GitHub or GitLab goes through here. Sveltia CMS commits onto whatever a branch has become,
 * fails where a colleague has opened the same pull request a minute ago, and passes on the service's English.
 */

/** What a service says, and what an editor is told. */
const told: readonly [says: RegExp, tell: string][] = [
  [/Expected branch to point to/, say`Någon annan sparade samma text i samma ögonblick. Spara igen.`],
  [/Bad credentials|invalid_token|401 Unauthorized/, say`Du är inte längre inloggad. Logga in igen och spara sedan.`],
  [/not accessible by personal access token|insufficient_scope/, say`Din nyckel får inte skriva här. Skapa en ny.`],
  [/rate limit/i, say`Tjänsten tar inte emot fler ändringar just nu. Vänta några minuter och spara igen.`],
];
const offline = say`Det gick inte att nå tjänsten. Texten står kvar i formuläret. Spara igen när du har kontakt.`;

/** Longer than this no answer takes. */
const patience = 60_000;

/** The commit that a branch must be at when an entry is committed to it. */
const expectedHeads = new Map<string, string>();

/** Refuses the next commit to a branch that has moved on from the commit that the entry was read at. */
export function expectHead(branch: string, head: string): void {
  expectedHeads.set(branch, head);
}

/** Puts itself between the editor and the service. */
export function serveThrough(backend: Backend): void {
  const send = globalThis.fetch.bind(globalThis);
  const service = new URL(interfaceOf(backend)).origin;
  const { keep, settle } = existingRequests();

  globalThis.fetch = async (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(service)) return send(input, init);
    const settled = await settle(url, init);
    if (settled) return settled;
    const response = await ask(url, { ...init, body: await whole(backend, url, pinned(init.body)) });
    return toldPlainly(await keep(url, init, response));
  };

  /** With the key that somebody has now, which may be newer than the one that Sveltia CMS remembers. */
  async function ask(url: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    const { token } = signedIn();
    const [scheme] = headers.get('Authorization')?.split(' ') ?? [];
    if (scheme && token && !url.endsWith('/user')) headers.set('Authorization', `${scheme} ${token}`);
    return send(url, { signal: AbortSignal.timeout(patience), ...init, headers }).catch(() => {
      throw new TypeError(offline);
    });
  }

  /**
   * A pull request that somebody else has opened from the same branch is the one to go on with, with the state that it
   * has: GitHub refuses a second one.
   */
  function existingRequests() {
    const states = new Map<string, object[]>();
    return {
      async keep(url: string, { method, body, headers }: RequestInit, response: Response): Promise<Response> {
        if (response.status !== 422 || method !== 'POST' || !url.endsWith('/pulls')) return response;
        const { head } = JSON.parse(String(body)) as { head: string };
        const [owner] = backend.repo.split('/');
        const open = await ask(`${url}?state=open&head=${owner}:${encodeURIComponent(head)}`, {
          headers: headers ?? {},
        });
        const [found] = open.ok ? ((await open.json()) as { number: number; labels: object[] }[]) : [];
        if (!found) return response;
        if (found.labels.length > 0) states.set(`/issues/${found.number}/labels`, found.labels);
        return Response.json(found);
      },
      async settle(url: string, { method }: RequestInit): Promise<Response | undefined> {
        const place = [...states.keys()].find((one) => method === 'POST' && url.endsWith(one));
        if (!place) return undefined;
        const labels = states.get(place);
        states.delete(place);
        return Promise.resolve(Response.json(labels));
      },
    };
  }
}

/** A commit with all that follows from it. Rejects with words for the editor, who may have changed their mind. */
function whole(backend: Backend, url: string, body: RequestInit['body']): Promise<RequestInit['body']> {
  return typeof body === 'string' ? withFollowing(backend, url, body) : Promise.resolve(body);
}

function pinned(body: RequestInit['body']): RequestInit['body'] {
  if (typeof body !== 'string' || !body.includes('createCommitOnBranch')) return body;
  const question = JSON.parse(body) as { variables: { input: { branch: { branchName: string } } } };
  const { input } = question.variables;
  const { branchName } = input.branch;
  const expectedHeadOid = expectedHeads.get(branchName);
  expectedHeads.delete(branchName);
  return expectedHeadOid ? JSON.stringify({ ...question, variables: { input: { ...input, expectedHeadOid } } }) : body;
}

async function toldPlainly(response: Response): Promise<Response> {
  const isGraph = response.url.endsWith('/graphql');
  if (response.ok && !isGraph) return response;
  const text = await response.text();
  const { status, headers } = response;
  const [, tell] = (response.ok && !text.includes('"errors"') ? [] : told.find(([says]) => says.test(text))) ?? [];
  if (!tell) return new Response(text || null, { status, headers });
  return Response.json(isGraph ? { data: null, errors: [{ message: tell }] } : { message: tell }, { status });
}
