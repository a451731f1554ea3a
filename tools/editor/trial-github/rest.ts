import { person } from './graph.ts';
import type { PullRequest, PullRequests } from './pull-requests.ts';
import type { Repository } from './repository.ts';

/** What the REST interface answers; a text is sent as it is, an object as JSON. */
export interface Answer {
  status: number;
  body?: unknown;
}

interface Question {
  method: string;
  /** After `/repos/owner/name/`. */
  path: string;
  body: Record<string, unknown>;
}

/** Answers a REST question of the editor about the repository; undefined for one that it does not know. */
export function answerRest(
  repository: Repository,
  requests: PullRequests,
  origin: string,
  { method, path, body }: Question,
): Answer | undefined {
  const routes: [form: RegExp, answer: (...parts: string[]) => Answer][] = [
    [/^GET collaborators\/(.+)$/, (login) => ({ status: login === person.login ? 204 : 404 })],
    [/^GET git\/trees\/([^?]+)\?recursive=1$/, (commit) => ok({ tree: repository.tree(commit) })],
    [/^GET git\/blobs\/(\w+)$/, (oid) => ok(repository.object(oid)?.text)],
    [/^PATCH git\/refs\/heads\/(.+)$/, (branch) => move(branch, String(body['sha']))],
    [/^DELETE git\/refs\/heads\/(.+)$/, (branch) => move(branch, undefined)],
    [/^POST pulls$/, () => created(requests.open(String(body['title']), String(body['head']), Boolean(body['draft'])))],
    [/^PATCH pulls\/(\d+)$/, (number) => ok(pull(requests.change(Number(number), { state: 'CLOSED' })))],
    [/^POST issues\/(\d+)\/labels$/, (number) => addLabels(Number(number))],
    [/^GET issues\/(\d+)$/, (number) => ok(issue(requests.find(Number(number))))],
    [/^PATCH issues\/(\d+)$/, (number) => ok(issue(requests.change(Number(number), { labels: labels() })))],
  ];
  for (const [form, answer] of routes) {
    const match = form.exec(`${method} ${path}`);
    if (match) return answer(...match.slice(1));
  }
  return undefined;

  function move(branch: string, commit: string | undefined): Answer {
    repository.move(branch, commit);
    return commit ? ok({ ref: `refs/heads/${branch}`, object: { sha: commit } }) : { status: 204 };
  }

  function created(request: PullRequest): Answer {
    return { status: 201, body: pull(request) };
  }

  function addLabels(number: number): Answer {
    const { labels: before } = requests.find(number);
    return ok(issue(requests.change(number, { labels: [...before, ...labels()] })).labels);
  }

  function labels(): string[] {
    return body['labels'] as string[];
  }

  function pull({ number, title, branch, createdAt, updatedAt, isDraft }: PullRequest) {
    return {
      number,
      node_id: String(number),
      title,
      draft: isDraft,
      html_url: `${origin}/pull/${number}`,
      head: { ref: branch, sha: repository.tip(branch) },
      created_at: createdAt,
      updated_at: updatedAt,
    };
  }
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

function issue({ number, labels }: PullRequest) {
  return { number, labels: labels.map((name) => ({ name })) };
}
