/**
 * A small GitHub for trying the browser editor: the part of its interface that the editor uses, over a real git
 * repository that is thrown away. People see and merge pull requests on its pages.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { isForThisMachine, otherHost } from '../../shared/local-host.ts';
import { listenOn } from '../../shared/serve.ts';
import { answer } from './graph.ts';
import { listPage, requestPage } from './pages.ts';
import { PullRequests } from './pull-requests.ts';
import { people, picture, type Person } from './people.ts';
import { Refusal } from './refusal.ts';
import { Repository, trialName } from './repository.ts';
import { answerRest, type Answer } from './rest.ts';

/** The name of the trial repository, and the tokens that open it for one person and another: others at each start. */
export const trial = { repository: trialName, branch: 'main', token: newToken(), otherToken: newToken() };

export interface TrialGithub {
  server: Server;
  address: string;
  repository: Repository;
  requests: PullRequests;
  /** Who each token stands for; one that is taken away no longer opens anything. */
  tokens: Map<string, Person>;
  /** The origins whose pages may ask it: those of editors, which are served after it. Nobody at first. */
  editors: Set<string>;
}

/** Serves a trial repository with the content of a project on 127.0.0.1, to editors and to who opens its pages. */
export async function serveTrialGithub(project: string, port = 0): Promise<TrialGithub> {
  const repository = new Repository(project);
  const requests = new PullRequests(repository);
  const tokens = new Map([
    [trial.token, people.editor],
    [trial.otherToken, people.colleague],
  ]);
  const editors = new Set<string>();
  const server = createServer((request, response) => {
    const { origin } = request.headers;
    const editor = origin !== undefined && editors.has(origin) ? origin : undefined;
    respond(request).then(
      (reply) => send(response, reply, editor),
      (error: unknown) =>
        send(
          response,
          error instanceof Refusal ? error : { status: 422, body: { message: String((error as Error).message) } },
          editor,
        ),
    );
  });
  const address = `http://127.0.0.1:${await listenOn(server, port)}`;
  return { server, address, repository, requests, tokens, editors };

  async function respond(request: IncomingMessage): Promise<Answer> {
    const { method = 'GET', url = '/' } = request;
    if (!isForThisMachine(request)) return { status: 421, body: otherHost };
    const isApi = url.startsWith('/api/');
    refuseOtherPages(request.headers.origin, method, isApi);
    if (method === 'OPTIONS') return { status: 204 };
    if (!isApi) return pageFor(method, url);
    const person = tokens.get(request.headers.authorization?.replace(/^token /, '') ?? '');
    if (!person) throw new Refusal(401, 'Bad credentials');
    const sent = await text(request);
    const body = sent ? JSON.parse(sent) : {};
    if (url === '/api/graphql') return { status: 200, body: await answer(repository, requests, address, person, body) };
    if (url === '/api/v3/user') return { status: 200, body: { ...person, avatar_url: picture, html_url: address } };
    const path = url.replace(`/api/v3/repos/${trial.repository}/`, '');
    const known = answerRest(repository, requests, address, { person, method, path, body });
    if (!known) console.error(`The trial GitHub does not know ${method} ${url}`);
    return known ?? { status: 404, body: { message: 'Not Found' } };
  }

  /**
   * A browser says by Origin which page asks: the editor, or its own page where somebody merges. Others may not, nor may a form
   * that does not say it. Programs send none, and need a token.
   */
  function refuseOtherPages(origin: string | undefined, method: string, isApi: boolean): void {
    const isMerge = !isApi && method === 'POST';
    const isLetIn = isMerge ? origin === address : origin === undefined || origin === address || editors.has(origin);
    if (!isLetIn) throw new Refusal(403, `Pages of ${origin ?? 'an unknown origin'} may not ask this server.`);
  }

  function pageFor(method: string, url: string): Answer {
    if (!['GET', 'HEAD', 'POST'].includes(method)) throw new Refusal(405, 'Method Not Allowed');
    const [, number] = /^\/pull\/(\d+)$/.exec(url) ?? [];
    if (number && method === 'POST') requests.merge(Number(number));
    return { status: 200, body: number ? requestPage(repository, requests, Number(number)) : listPage(requests) };
  }
}

/** A word that nobody guesses, short enough to be typed. */
function newToken(): string {
  return randomBytes(12).toString('hex');
}

const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Origin',
};

/** What the pages of an editor may do, by their origin. */
const opened = (editor: string) => ({
  'Access-Control-Allow-Origin': editor,
  'Access-Control-Allow-Headers': '*, Authorization',
  'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
});

function send(response: ServerResponse, { status, body }: Answer, editor: string | undefined): void {
  const isText = typeof body === 'string';
  const type = isText ? (body.startsWith('<!doctype') ? 'text/html' : 'text/plain') : 'application/json';
  const allow = status === 405 ? { Allow: 'GET, HEAD, POST' } : {};
  response.writeHead(status, {
    ...headers,
    ...allow,
    ...(editor && opened(editor)),
    'Content-Type': `${type}; charset=utf-8`,
  });
  response.end(isText || body === undefined ? body : JSON.stringify(body));
}
