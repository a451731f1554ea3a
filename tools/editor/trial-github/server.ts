/**
 * A small GitHub for trying the browser editor: the part of its interface that the editor uses, over a real git
 * repository that is thrown away. People see and merge pull requests on its pages.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { listenOn } from '../../shared/serve.ts';
import { answer } from './graph.ts';
import { listPage, requestPage } from './pages.ts';
import { PullRequests } from './pull-requests.ts';
import { people, picture, type Person } from './people.ts';
import { Refusal } from './refusal.ts';
import { Repository, trialName } from './repository.ts';
import { answerRest, type Answer } from './rest.ts';

/** The name of the trial repository, and the tokens that open it for one person and another. */
export const trial = { repository: trialName, branch: 'main', token: 'prova', otherToken: 'prova-anna' };

export interface TrialGithub {
  server: Server;
  address: string;
  repository: Repository;
  requests: PullRequests;
  /** Who each token stands for; one that is taken away no longer opens anything. */
  tokens: Map<string, Person>;
}

/** Serves a trial repository with the content of a project on 127.0.0.1. */
export async function serveTrialGithub(project: string, port = 0): Promise<TrialGithub> {
  const repository = new Repository(project);
  const requests = new PullRequests(repository);
  const tokens = new Map([
    [trial.token, people.editor],
    [trial.otherToken, people.colleague],
  ]);
  const server = createServer((request, response) => {
    respond(request).then(
      (reply) => send(response, reply),
      (error: unknown) =>
        send(
          response,
          error instanceof Refusal ? error : { status: 422, body: { message: String((error as Error).message) } },
        ),
    );
  });
  const address = `http://127.0.0.1:${await listenOn(server, port)}`;
  return { server, address, repository, requests, tokens };

  async function respond(request: IncomingMessage): Promise<Answer> {
    const { method = 'GET', url = '/' } = request;
    if (method === 'OPTIONS') return { status: 204 };
    if (!url.startsWith('/api/')) return pageFor(method, url);
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

  function pageFor(method: string, url: string): Answer {
    const [, number] = /^\/pull\/(\d+)$/.exec(url) ?? [];
    if (number && method === 'POST') requests.merge(Number(number));
    return { status: 200, body: number ? requestPage(repository, requests, Number(number)) : listPage(requests) };
  }
}

const headers = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*, Authorization',
  'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
};

function send(response: ServerResponse, { status, body }: Answer): void {
  const isText = typeof body === 'string';
  const type = isText ? (body.startsWith('<!doctype') ? 'text/html' : 'text/plain') : 'application/json';
  response.writeHead(status, { ...headers, 'Content-Type': `${type}; charset=utf-8` });
  response.end(isText || body === undefined ? body : JSON.stringify(body));
}
