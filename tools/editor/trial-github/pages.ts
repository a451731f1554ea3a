import type { PullRequest, PullRequests } from './pull-requests.ts';
import type { Repository } from './repository.ts';
import { say } from '../../../src/editors/say.ts';
import { language } from '../../../src/editors/of-site.ts';

const states = { OPEN: say`Öppen`, CLOSED: say`Stängd`, MERGED: say`Sammanslagen` };
const verdicts = {
  PENDING: say`Granskningen pågår.`,
  SUCCESS: say`Granskningen är godkänd.`,
  FAILURE: say`Granskningen hittade fel.`,
};

/** The list of pull requests, as a page for people. */
export function listPage({ all }: PullRequests): string {
  const items = all.map((one) => `<li><a href="/pull/${one.number}">${escape(one.title)}</a>: ${stateOf(one)}</li>`);
  return page(
    say`Ändringsförslag`,
    items.length > 0 ? `<ul>${items.join('')}</ul>` : `<p>${say`Det finns inga ändringsförslag.`}</p>`,
  );
}

/** A pull request with what it changes, what the content check says and, where allowed, a button that merges it. */
export function requestPage(repository: Repository, requests: PullRequests, number: number): string {
  const request = requests.find(number);
  const isOpen = request.state === 'OPEN';
  const verdict = isOpen ? requests.verdict(repository.tip(request.branch) ?? '') : undefined;
  const files = isOpen ? repository.changes(request.branch).map(({ path }) => `<li>${escape(path)}</li>`) : [];
  const canMerge = verdict?.state === 'SUCCESS' && !request.isDraft;
  return page(
    request.title,
    `<p>${stateOf(request)}. ${request.labels.map(escape).join(', ')}</p>
    <ul>${files.join('')}</ul>
    ${verdict ? `<h2>${verdicts[verdict.state]}</h2><pre>${escape(verdict.output)}</pre>` : ''}
    ${canMerge ? `<form method="post"><button>${say`Slå ihop`}</button></form>` : ''}
    <p><a href="/">${say`Alla ändringsförslag`}</a></p>`,
  );
}

function stateOf({ state, isDraft }: PullRequest): string {
  return state === 'OPEN' && isDraft ? say`Utkast` : states[state];
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>${escape(title)}</title><style>body{font:1.1rem/1.5 sans-serif;max-inline-size:45rem;margin:2rem auto;padding:0 1rem}pre{white-space:pre-wrap}</style>
    <h1>${escape(title)}</h1>${body}</html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
