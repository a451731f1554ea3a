/** Who is told of a deployment, and in which form. */
import { createHmac } from 'node:crypto';
import type { News, Told } from './news.ts';

/** A message to somebody. */
export interface Message {
  /** Who, for the report: an address of a hook is a secret. */
  to: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The messages that news are worth: to the hubs of the feeds where feeds have changed, to hooks where there are notices to tell of. */
export function messages(news: News, environment: Environment): Message[] {
  const hooks = news.notices.length === 0 ? [] : hooksIn(environment, news);
  return [...hooks, ...(news.feeds.length === 0 ? [] : news.hubs.map((url) => ping(url, news.feeds)))];
}

/** The environment variables that turn a hook on, by what they are for. */
const variables = {
  hook: 'NOTICE_WEBHOOK_URL',
  secret: 'NOTICE_WEBHOOK_SECRET',
  slack: 'NOTICE_SLACK_URL',
  teams: 'NOTICE_TEAMS_URL',
};

function hooksIn(environment: Environment, news: News): Message[] {
  const bodies = [
    [variables.hook, plain(news)],
    [variables.slack, slack(news)],
    [variables.teams, teams(news)],
  ] as const;
  return bodies.flatMap(([name, content]) => {
    const url = environment[name];
    if (!url) return [];
    const body = JSON.stringify(content);
    const secret = name === variables.hook ? environment[variables.secret] : undefined;
    const signed: Record<string, string> = secret ? { 'X-Signature-256': `sha256=${signature(body, secret)}` } : {};
    return { to: name, url, headers: { 'Content-Type': 'application/json', ...signed }, body };
  });
}

const signature = (body: string, secret: string) => createHmac('sha256', secret).update(body).digest('hex');

/** For programs: what the JSON Feed says of each notice. */
function plain({ page, notices }: News) {
  return {
    version: 1,
    page,
    notices: notices.map(({ id, url, title, summary, date_published, _login_help: facts }) => ({
      id,
      url,
      title,
      summary,
      published: date_published,
      ...facts,
    })),
  };
}

/** As incoming webhooks of Slack take it: docs.slack.dev/messaging/sending-messages-using-incoming-webhooks. */
function slack({ notices }: News) {
  return {
    text: notices.map(({ url, title, summary }) => `*<${url}|${inSlack(title)}>*\n${inSlack(summary)}`).join('\n\n'),
  };
}

/** The three letters that Slack reads, and no line that could end a link. */
const inSlack = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('|', '¦');

/** As the workflow "When a Teams webhook request is received" takes it: a message with an adaptive card (version 1.4). */
function teams({ page, notices }: News) {
  const body = notices.flatMap(({ title, summary }: Told) => [
    { type: 'TextBlock', text: inCard(title), weight: 'bolder', wrap: true },
    { type: 'TextBlock', text: inCard(summary), wrap: true, spacing: 'small' },
  ]);
  const actions = notices.slice(0, mostActions).map(({ title, url }) => ({ type: 'Action.OpenUrl', title, url }));
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body,
    actions: notices.length > mostActions ? [{ type: 'Action.OpenUrl', title: page, url: page }] : actions,
  };
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  };
}

/** A card that Teams shows has so many buttons. */
const mostActions = 6;

/** A text block reads some Markdown. */
const inCard = (text: string): string => text.replaceAll(/[\\*_[\]`#]/g, String.raw`\$&`);

/** That topics have news, in the form that hubs have taken from PubSubHubbub (0.4, 7): WebSub leaves it to publisher and hub. */
function ping(url: string, feeds: readonly string[]): Message {
  const body = new URLSearchParams([
    ['hub.mode', 'publish'],
    ...feeds.map((feed): [string, string] => ['hub.url', feed]),
  ]).toString();
  return { to: url, url, headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body };
}
