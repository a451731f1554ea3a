/** What is published of a site that stands below a path of its host: each address in it is one at which that server answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { afterAll, expect, test } from 'vitest';
import { serve } from '../tools/shared/serve.ts';
import { builtSite } from './support/built-site.ts';

const folder = 'test-results/site-below';
const host = 'https://stad.example';
const path = '/e-tjanster/inloggning';
const { files, pages, redirects } = builtSite(folder);
const { server, address } = await serve(folder);
const { origin } = new URL(address);
afterAll(() => server.close());

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const json = (file: string) => JSON.parse(read(file));

const answers = new Map<string, Promise<number>>();

/** The status with which the server answers at a path of the host, without following it. */
function statusOf(to: string): Promise<number> {
  const asked = to.replace(/#.*/, '');
  const status = answers.get(asked) ?? fetch(origin + asked, { redirect: 'manual' }).then((answer) => answer.status);
  answers.set(asked, status);
  return status;
}

/** The small site has its groups in Swedish only, which the content check would refuse. */
const isUntranslated = (to: string) => /\/en\/(?:ombud|privatpersoner|tandlakare)(?:\/|\.md)$/.test(to);

/** Of these paths of the host those at which no page or file is. */
async function dead(paths: Iterable<string>): Promise<string[]> {
  const asked = [...new Set(paths)].filter((one) => !isUntranslated(one));
  const found = await Promise.all(asked.map(async (one) => [one, await statusOf(one)] as const));
  return found.filter(([, status]) => status !== 200).map(([one, status]) => `${one}: ${status}`);
}

/** All that begins with a slash among the values of attributes, what comes later included, but for shapes in pictures. */
function leadsOf(element: HTMLElement): string[] {
  const own = Object.entries(element.attributes).flatMap(([name, value]) => {
    if (name === 'data-element') return leadsInTree(JSON.parse(value));
    return value.split(' ').map((part) => part.replace(/^0;url=/, ''));
  });
  const held =
    element.getAttribute('type') === 'application/json' ? JSON.parse(element.innerHTML).flatMap(leadsInTree) : [];
  const inside = element.childNodes.filter((node): node is HTMLElement => 'attributes' in node).flatMap(leadsOf);
  return [...own, ...held, ...inside].filter((value) => /^\/(?!\/)/.test(value));
}

type Tree = string | [name: string, attributes: Record<string, string>, ...children: Tree[]];

function leadsInTree(tree: Tree): string[] {
  if (typeof tree === 'string') return [];
  const [, attributes, ...children] = tree;
  const { 'data-element': held, ...others } = attributes;
  return [...Object.values(others), ...(held ? leadsInTree(JSON.parse(held)) : []), ...children.flatMap(leadsInTree)];
}

test.each([...pages, ...redirects])('what $address leads to is there, below the path', async ({ html }) => {
  const leads = leadsOf(parse(html, { comment: false, blockTextElements: { script: true, style: true } }));
  expect(leads.length).toBeGreaterThan(1);
  expect(leads.filter((one) => !one.startsWith(`${path}/`))).toEqual([]);
  expect(await dead(leads)).toEqual([]);
});

test('every whole address of the site, in any file, begins with its url and is there', async () => {
  const texts = files.filter((file) => /\.(?:html|json|xml|txt|md|ics|webmanifest|js)$/.test(file));
  const whole = texts.flatMap((file) => {
    // Long lines of a calendar go on after a blank (RFC 5545, 3.1).
    const text = read(file).replaceAll(/\r\n[ \t]/g, '');
    return [...text.matchAll(/(?:https|webcal):\/\/stad\.example[^\s"'<>)\\]*/g)].map(([one]) =>
      one.replace('webcal:', 'https:').replace(/\?q=\{searchTerms\}$|[?&]q=\{search_term_string\}$/, ''),
    );
  });
  expect(new Set(whole).size).toBeGreaterThan(50);
  // The description of the API names the site without the slash that its paths begin with (OpenAPI 3.1, 4.8.5).
  const servers = JSON.parse(read('api/v1/openapi.json')).servers.map(({ url }: { url: string }) => url);
  const addresses = whole.map((one) => (servers.includes(one) ? `${one}/` : one));
  expect(addresses.filter((one) => !one.startsWith(`${host}${path}/`))).toEqual([]);
  expect(await dead(addresses.map((one) => one.slice(host.length)))).toEqual([]);
});

test('each page names itself, and the sitemap lists it', () => {
  const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, one]) => one);
  const indexed = pages.filter(({ isIndexed }) => isIndexed);
  expect(new Set(listed)).toEqual(new Set(indexed.map((page) => host + path + page.address)));
  for (const { root, address: page } of indexed) {
    expect(root.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(host + path + page);
    expect(root.querySelector('meta[property="og:url"]')?.getAttribute('content')).toBe(host + path + page);
  }
});

test('links in texts are whole as Markdown, and below the path in the API', () => {
  expect(read('hjalp/logga-in.md')).toContain(`[Om webbplatsen](${host}${path}/om/)`);
  const { body, url } = json('api/v1/help.json').help.find(({ id }: { id: string }) => id === 'logga-in');
  expect(body).toContain(`[Om webbplatsen](${path}/om/)`);
  expect(url).toBe(`${host}${path}/hjalp/logga-in/`);
});

test.each(['', 'en/'])('the search in %j finds pages, files and marks that are there', async (language) => {
  const index = json(`${language}search-index.json`);
  const found: string[] = index.pages.map((page: unknown[]) => page[5]);
  expect(found).toContain(`${path}/${language}sok/`.replace('sok', 'kontakt'));
  expect(await dead(found)).toEqual([]);
});

test('a telephone keeps it as a thing of its own, with its pictures', async () => {
  const { id, scope, start_url: start, icons } = json('manifest.webmanifest');
  expect([id, scope, start]).toEqual([`${path}/`, `${path}/`, `${path}/`]);
  expect(await dead(icons.map(({ src }: { src: string }) => src))).toEqual([]);
});

test('events have names of their own beside those of another site on the host', () => {
  const names = [...read('meddelanden/kalender.ics').matchAll(/^UID:(.*)$/gm)].map(([, name]) => name?.trim());
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !name?.endsWith(`@stad.example${path}`))).toEqual([]);
});

test('an old address leads on, and the root of the host to the site', async () => {
  for (const [from, to, status] of [
    [`${path}/gammal/`, `${path}/om/`, 301],
    [`${path}/sok?q=kort`, `${path}/sok/?q=kort`, 301],
    ['/', `${path}/`, 302],
    [path, `${path}/`, 302],
  ] as const) {
    const answer = await fetch(origin + from, { redirect: 'manual' });
    expect([from, answer.status, answer.headers.get('location')]).toEqual([from, status, to]);
  }
});

test.each(['/om/', '/hjalp/', '/e-tjanster/', '/e-tjanster/inloggningen/', '/404'])(
  'at %s beside the site there is nothing of it',
  async (beside) => {
    const answer = await fetch(origin + beside);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain(`href="${path}/"`);
  },
);
