/** Telling others of a deployment: real builds of a few files, and a receiver over HTTP. */
import { once } from 'node:events';
import { createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { feedPath } from '../../../src/domain/entries/addresses.ts';
import { apiIndex } from '../../../src/domain/published/api/api-index.ts';
import { defaultLocale } from '../../../src/domain/entries/locale.ts';
import { writeFileList } from '../../shared/file-list.ts';
import { run, writeTrialBuild } from '../trial.ts';
import { newsOf } from './news.ts';
import { messages } from './receivers.ts';
import { send } from './send.ts';

const site = 'https://help.example/login';
const folder = mkdtempSync(join(tmpdir(), 'tell-'));
let hub: string | undefined;
let server: Server;
let received: { path: string; headers: IncomingHttpHeaders; body: string }[] = [];
/** What the receiver answers to the next requests; after them 200. Nothing: it does not answer. */
let answers: (number | undefined)[] = [];
let address = '';

beforeEach(async () => {
  received = [];
  answers = [];
  hub = undefined;
  server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ path: request.url ?? '', headers: request.headers, body });
      const status = answers.length > 0 ? answers.shift() : 200;
      if (status !== undefined) response.writeHead(status, { Location: '/elsewhere' }).end('no');
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

afterAll(() => rmSync(folder, { recursive: true }));

const item = (id: string, more: object = {}) => ({
  id: `${site}/meddelanden/${id}/#1`,
  url: `${site}/meddelanden/${id}/`,
  title: `Notice ${id}`,
  summary: 'Closed & <late> | *soon*',
  date_published: '2026-11-30T08:00:00.000Z',
  _login_help: { announcement: id, news: 'first', state: 'ongoing', kind: 'incident', severity: 'critical', roles: [] },
  ...more,
});

/** A build with these notices in its feeds. */
function build(name: string, ...ids: string[]): string {
  const to = writeTrialBuild(join(folder, name), name);
  const feed = {
    home_page_url: `${site}/meddelanden/`,
    hubs: hub && [{ type: 'WebSub', url: hub }],
    items: ids.map((id) => item(id)),
  };
  const files = {
    [feedPath('json')]: JSON.stringify(feed),
    [feedPath('atom')]: ids.join(' '),
    [`/en${feedPath('json')}`]: 'the same',
    [`/en${feedPath('atom')}`]: 'the same',
    '/api/v1/index.json': JSON.stringify(apiIndex({ locale: defaultLocale, site, built: 0, roles: [] })),
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), content);
  }
  writeFileList(to);
  return to;
}

test('what the feeds have that those before had not is news, and which feeds are others', () => {
  const [before, after] = [build('a', 'one'), build('b', 'two', 'one')];
  expect(newsOf(after, before)).toEqual({
    page: `${site}/meddelanden/`,
    notices: [item('two')],
    feeds: [`${site}${feedPath('atom')}`, `${site}${feedPath('json')}`],
    hubs: [],
  });
  expect(newsOf(after, after)).toMatchObject({ notices: [], feeds: [] });
  expect(newsOf(after, undefined), 'the first build tells nobody of what is old').toMatchObject({ notices: [] });
  expect(newsOf(writeTrialBuild(join(folder, 'bare'), 'bare'), before)).toBeUndefined();
});

test('each gets it in its own form, and what is not turned on gets nothing', () => {
  const news = newsOf(build('b', 'two'), build('a', 'one'));
  if (!news) throw new Error('No news');
  expect(messages(news, {})).toEqual([]);
  const [plain, slack, teams, ...more] = messages(news, {
    NOTICE_WEBHOOK_URL: 'https://hook.example/secret',
    NOTICE_WEBHOOK_SECRET: 'key',
    NOTICE_SLACK_URL: 'https://slack.example/secret',
    NOTICE_TEAMS_URL: 'https://teams.example/secret',
  });
  expect(more).toEqual([]);
  expect(plain?.headers['X-Signature-256']).toBe(
    `sha256=${createHmac('sha256', 'key')
      .update(plain?.body ?? '')
      .digest('hex')}`,
  );
  expect(JSON.parse(plain?.body ?? '')).toEqual({
    version: 1,
    page: `${site}/meddelanden/`,
    notices: [
      {
        id: `${site}/meddelanden/two/#1`,
        url: `${site}/meddelanden/two/`,
        title: 'Notice two',
        summary: 'Closed & <late> | *soon*',
        published: '2026-11-30T08:00:00.000Z',
        announcement: 'two',
        news: 'first',
        state: 'ongoing',
        kind: 'incident',
        severity: 'critical',
        roles: [],
      },
    ],
  });
  expect(JSON.parse(slack?.body ?? '')).toEqual({
    text: `*<${site}/meddelanden/two/|Notice two>*\nClosed &amp; &lt;late&gt; ¦ *soon*`,
  });
  expect(JSON.parse(teams?.body ?? '')).toMatchObject({
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          type: 'AdaptiveCard',
          body: [{ text: 'Notice two' }, { text: 'Closed & <late> | \\*soon\\*' }],
          actions: [{ type: 'Action.OpenUrl', url: `${site}/meddelanden/two/` }],
        },
      },
    ],
  });
});

const message = (path = '/') => ({ to: 'HOOK', url: address + path, headers: {}, body: 'text' });
const hasty = { each: 3000, pauses: [10, 10] };

test.each([
  ['at once', [200], 1, undefined],
  ['after two that fail', [503, 429, 204], 3, undefined],
  ['in vain', [500, 502, 503], 3, 'it answers 503'],
  ['once where it is refused', [404], 1, 'it answers 404'],
  ['once where it would be led elsewhere', [302], 1, 'it answers 302'],
  ['in vain where nobody answers', [undefined, undefined, undefined], 3, 'it does not answer in time'],
])('a message is sent %s', async (_, given, tries, fault) => {
  answers = [...given];
  expect(await send(message(), hasty)).toBe(fault);
  expect(received).toHaveLength(tries);
});

test('a message goes over TLS or to this machine, and a fault does not tell its address', async () => {
  expect(await send({ ...message(), url: 'http://other.example/secret' }, hasty)).toMatch(/https/);
  expect(await send({ ...message(), url: 'secret' }, hasty)).toMatch(/https/);
  const gone = await send({ ...message(), url: 'http://127.0.0.1:9/secret' }, hasty);
  expect([gone, gone?.includes('secret')]).toEqual([expect.stringContaining('nobody answers'), false]);
});

/** Deploys builds in turn, the last with hooks; gives how that ended. */
async function deploy(hooks: Record<string, string>, ...builds: string[]) {
  const target = mkdtempSync(join(folder, 'target-'));
  const args = (from: string) => ['tools/deploy.ts', '--to', target, '--from', from];
  for (const from of builds.slice(0, -1)) await run(process.execPath, args(from));
  const named = Object.entries(hooks).map(([name, value]) => `${name}=${value}`);
  return run('env', [...named, process.execPath, ...args(builds.at(-1) ?? '')]);
}

test('a deployment tells the hub and the hooks once readers have it, and says so', async () => {
  hub = `${address}/hub`;
  const [before, after] = [build('a', 'one'), build('b', 'two', 'one')];
  const ended = await deploy({ NOTICE_WEBHOOK_URL: `${address}/hook` }, before, after, after);
  expect(
    received.filter(({ path }) => path === '/hook'),
    'the same build again has no news',
  ).toEqual([]);
  expect(ended).toMatchObject({ code: 0, errors: '' });
  received = [];
  const told = await deploy({ NOTICE_WEBHOOK_URL: `${address}/hook` }, before, after);
  expect(told).toMatchObject({ code: 0, errors: '' });
  expect(told.printed).toMatch(/Told: NOTICE_WEBHOOK_URL\.\nTold: http:\/\/127\.0\.0\.1:\d+\/hub\.\n$/);
  expect(JSON.parse(received.find(({ path }) => path === '/hook')?.body ?? '')).toMatchObject({
    notices: [{ announcement: 'two' }],
  });
  const pings = received.filter(({ path }) => path === '/hub').map(({ body }) => new URLSearchParams(body));
  expect(pings.at(-1)?.get('hub.mode')).toBe('publish');
  expect(pings.at(-1)?.getAll('hub.url')).toEqual([`${site}${feedPath('atom')}`, `${site}${feedPath('json')}`]);
});

test('a hook that fails does not fail the deployment, which says so', async () => {
  answers = [404];
  const ended = await deploy({ NOTICE_SLACK_URL: `${address}/secret` }, build('a', 'one'), build('b', 'two'));
  expect(ended.code).toBe(0);
  expect(ended.errors).toBe('Not told: NOTICE_SLACK_URL: it answers 404. Readers have the build all the same.\n');
  expect(ended.printed).not.toContain('secret');
});

test('where readers get the build later, what there is to tell is written down, and told then', async () => {
  const target = mkdtempSync(join(folder, 'target-'));
  const file = join(folder, 'news.json');
  const hook = `NOTICE_TEAMS_URL=${address}/hook`;
  for (const from of [build('a', 'one'), build('b', 'two', 'one')]) {
    const args = ['tools/deploy.ts', '--to', target, '--from', from, '--tell-later', file];
    expect(await run('env', [hook, process.execPath, ...args])).toMatchObject({ code: 0, errors: '' });
  }
  expect(received).toEqual([]);
  const told = await run('env', [hook, process.execPath, 'tools/tell.ts', file]);
  expect(told).toMatchObject({ code: 0, printed: 'Told: NOTICE_TEAMS_URL.\n', errors: '' });
  expect(received.map(({ path, body }) => [path, body.includes('Notice two')])).toEqual([['/hook', true]]);
  writeFileSync(file, '{}');
  const refused = { code: 2, errors: expect.stringContaining('is not what') as string };
  expect(await run(process.execPath, ['tools/tell.ts', file])).toMatchObject(refused);
});
