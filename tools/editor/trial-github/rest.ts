import { people, type Person } from './people.ts';
import type { PullRequest, PullRequests } from './pull-requests.ts';
import { Refusal } from './refusal.ts';
import type { Repository } from './repository.ts';

/** What the REST interface answers; a text is sent as it is, an object as JSON. */
export interface Answer {
  status: number;
  body?: unknown;
}

interface Question {
  person: Person;
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
  { person, method, path, body }: Question,
): Answer | undefined {
  const routes: [form: RegExp, answer: (...parts: string[]) => Answer][] = [
    [
      /^GET collaborators\/(.+)$/,
      (login) => ({ status: Object.values(people).some((one) => one.login === login) ? 204 : 404 }),
    ],
    [/^GET git\/trees\/([^?]+)\?recursive=1$/, (commit) => ok({ tree: repository.tree(commit) })],
    [/^GET git\/blobs\/(\w+)$/, (oid) => ok(repository.object(oid)?.text)],
    [/^PATCH git\/refs\/heads\/(.+)$/, (branch) => move(branch, String(body['sha']))],
    [/^DELETE git\/refs\/heads\/(.+)$/, (branch) => move(branch, undefined)],
    [/^GET pulls\?(.+)$/, (query) => ok(pullsWith(new URLSearchParams(query)))],
    [
      /^POST pulls$/,
      () => created(requests.open(String(body['title']), String(body['head']), Boolean(body['draft']), person)),
    ],
    [/^PUT pulls\/(\d+)\/merge$/, (number) => ok({ sha: requests.merge(Number(number)), merged: true })],
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
    if (!repository.tip(branch)) throw new Refusal(422, 'Reference does not exist');
    if (branch === repository.branch) throw new Refusal(422, 'Cannot update this protected ref.');
    repository.move(branch, commit);
    return commit ? ok({ ref: `refs/heads/${branch}`, object: { sha: commit } }) : { status: 204 };
  }

  function created(request: PullRequest): Answer {
    return { status: 201, body: pull(request) };
  }

  /** Those from a branch, which is asked for with its owner before it. */
  function pullsWith(query: URLSearchParams) {
    const [, branch = ''] = query.get('head')?.split(':') ?? [];
    const open = requests.openFrom(branch);
    return open ? [pull(open)] : [];
  }

  function addLabels(number: number): Answer {
    const { labels: before } = requests.find(number);
    return ok(issue(requests.change(number, { labels: [...before, ...labels()] })).labels);
  }

  function labels(): string[] {
    return body['labels'] as string[];
  }

  function pull({ number, title, branch, createdAt, updatedAt, isDraft, labels: names }: PullRequest) {
    return {
      number,
      labels: names.map((name) => ({ name })),
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
