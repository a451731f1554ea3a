import { sectionName, sectionPaths } from '../../src/domain/entries/addresses.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isShared } from '../../src/domain/entries/site-files.ts';
import { addressOf } from '../shared/files-in.ts';
import { always, compressed, headersOf, typeOf, unknownType } from '../shared/answers.ts';
import { ask, openedBody, type Answer } from './ask.ts';
import type { ServedSite } from './served-site.ts';

const search = sectionName(sectionPaths.search);

/** One thing that a server must do, and what is wrong with how it does it at an address: nothing where it is right. */
type ServerCheck = readonly [name: string, faults: (address: string, site: ServedSite) => Promise<string[]>];

/** What readers, feed readers and other services need of a server. `site` is what it serves. */
export const serverChecks: readonly ServerCheck[] = [
  [
    'gives each file, whole and with its type and headers',
    (address, site) => all(site.files, (file) => wholeFaults(address, site, file)),
  ],
  ['gives the same compressed', (address, site) => all(some(site), (file) => compressedFaults(address, site, file))],
  [
    'answers HEAD and conditional requests without a body',
    (address, site) => all(some(site), (file) => bodilessFaults(address, file)),
  ],
  ['gives parts of what it names', (address, site) => all(some(site), (file) => rangeFaults(address, site, file))],
  ['leads to the slash, and keeps the query', slashFaults],
  [
    'leads on from old addresses',
    (address, { moved }) => all(Object.entries(moved), (one) => movedFaults(address, one)),
  ],
  ['says that nothing is there', (address, site) => all(missing, (path) => missingFaults(address, site, path))],
  ['takes nothing', (address) => all(['POST', 'PUT', 'DELETE', 'TRACE'], (method) => methodFaults(address, method))],
];

/** A file of each type and each kind of headers, and two pages. */
function some({ files }: ServedSite): string[] {
  const kinds = new Map(
    files.map((file) => [`${typeOf(`/${file}`)} ${JSON.stringify(headersOf(`/${file}`, true))}`, file]),
  );
  return [...kinds.values(), 'index.html', `${search}/index.html`];
}

/** So many are asked for at once. */
const atOnce = 6;

/** The faults of all; where no whole answer comes, that is the fault. */
async function all<T>(list: readonly T[], faultsOf: (one: T) => Promise<string[]>): Promise<string[]> {
  const faults: string[] = [];
  const told = (one: T) => faultsOf(one).catch((fault: Error) => [fault.message]);
  for (let first = 0; first < list.length; first += atOnce)
    faults.push(...(await Promise.all(list.slice(first, first + atOnce).map(told))).flat());
  return faults;
}

/** Where a path of the site is; its address ends with a slash. */
const at = (address: string, path: string) => new URL(address.replace(/\/$/, '') + path);
const fault = (holds: boolean, text: string) => (holds ? [] : [text]);
/** With the one blank that typeOf writes before the charset, which is free to be there. */
const typeIn = ({ headers }: Answer) => (headers['content-type'] ?? 'none').toLowerCase().replace(/;\s*/, '; ');

function headerFaults(path: string, { status, headers }: Answer, isThere: boolean): string[] {
  const wanted = { ...always, ...headersOf(path, isThere) };
  return Object.entries(wanted).flatMap(([name, value]) => {
    const sent = String(headers[name.toLowerCase()] ?? 'nothing');
    // lighttpd says how long and not immutable, and says nothing of it where the file has not changed.
    const isLong = value.includes('immutable') && (status === 304 ? sent === 'nothing' : sent === 'max-age=31536000');
    const isRight = sent === value || isLong;
    // Who is told of a fault may be told less.
    const isMore = !isThere && isShared(path) && /^(?:Access|Cross-Origin-Resource)/.test(name);
    return isRight || isMore ? [] : [`${status} ${path}: ${name} is ${sent}, not ${value}`];
  });
}

async function wholeFaults(address: string, { root }: ServedSite, file: string): Promise<string[]> {
  const path = addressOf(file);
  const answer = await ask(at(address, path));
  const type = typeIn(answer);
  return [
    ...fault(answer.status === 200, `${path}: status ${answer.status}`),
    ...fault(answer.body.equals(readFileSync(join(root, file))), `${path}: not the bytes of the file`),
    ...fault(
      [typeOf(`/${file}`), typeOf(`/${file}`) === unknownType && 'none'].includes(type),
      `${path}: type ${type}, not ${typeOf(`/${file}`)}`,
    ),
    ...fault(
      answer.headers['content-language'] === undefined,
      `${path}: language ${answer.headers['content-language']}`,
    ),
    // The pages say that they set none.
    ...fault(answer.headers['set-cookie'] === undefined, `${path}: sets a cookie`),
    ...headerFaults(path, answer, true),
  ];
}

async function compressedFaults(address: string, { root }: ServedSite, file: string): Promise<string[]> {
  const path = addressOf(file);
  if (!compressed.test(file)) return [];
  const found = await all(['br', 'gzip', 'gzip, deflate, br'], async (accepted) => {
    const answer = await ask(at(address, path), { headers: { 'Accept-Encoding': accepted } });
    const encoding = answer.headers['content-encoding'] ?? 'none';
    const isWhole = openedBody(answer)?.equals(readFileSync(join(root, file))) ?? false;
    const isSmall = answer.body.length < 1000;
    return [
      ...fault(isWhole, `${path} as ${accepted}: not the bytes of the file`),
      ...fault(isSmall || accepted.includes(encoding), `${path} as ${accepted}: encoded as ${encoding}`),
      ...fault(
        isSmall || /accept-encoding/i.test(answer.headers.vary ?? ''),
        `${path} as ${accepted}: Vary is ${answer.headers.vary ?? 'nothing'}, not Accept-Encoding`,
      ),
      ...fault(typeIn(answer) === typeOf(`/${file}`), `${path} as ${accepted}: type ${typeIn(answer)}`),
      ...fault(
        answer.headers['content-language'] === undefined,
        `${path}: language ${answer.headers['content-language']}`,
      ),
      ...headerFaults(path, answer, true),
    ];
  });
  return found;
}

async function bodilessFaults(address: string, file: string): Promise<string[]> {
  const path = addressOf(file);
  const head = await ask(at(address, path), { method: 'HEAD' });
  const { etag, 'last-modified': changed } = head.headers;
  const condition: Record<string, string> = etag ? { 'If-None-Match': etag } : { 'If-Modified-Since': changed ?? '' };
  const unchanged = await ask(at(address, path), { headers: condition });
  return [
    ...fault(
      head.status === 200 && head.body.length === 0,
      `HEAD ${path}: ${head.status} with ${head.body.length} bytes`,
    ),
    ...headerFaults(path, head, true),
    ...fault(
      unchanged.status === 304 && unchanged.body.length === 0,
      `${path} asked for anew: ${unchanged.status}, not 304`,
    ),
    ...headerFaults(path, unchanged, true).filter((text) => /Cache-Control|Allow-Origin/.test(text)),
  ];
}

async function rangeFaults(address: string, { root }: ServedSite, file: string): Promise<string[]> {
  const path = addressOf(file);
  const whole = readFileSync(join(root, file));
  const { status, body } = await ask(at(address, path), { headers: { Range: 'bytes=0-9' } });
  const packed = await ask(at(address, path), { headers: { Range: 'bytes=0-9', 'Accept-Encoding': 'br' } });
  const all = await ask(at(address, path), { headers: { 'Accept-Encoding': 'br' } });
  const isPart =
    packed.headers['content-encoding'] === all.headers['content-encoding'] &&
    packed.body.equals(all.body.subarray(0, 10));
  return [
    ...fault(body.equals(status === 206 ? whole.subarray(0, 10) : whole), `${path}: a part of other bytes`),
    ...fault(
      packed.status === 200 || isPart || packed.body.equals(whole.subarray(0, 10)),
      `${path} compressed: a part of other bytes`,
    ),
  ];
}

async function slashFaults(address: string, site: ServedSite): Promise<string[]> {
  const doubled = await ask(new URL(address), { path: `/${site.path}/${search}` });
  const isHere = !/^(?:[a-z]+:)?\/\//.test(doubled.headers.location ?? '');
  const paths = [
    `/${search}`,
    `/${search}?q=x`,
    sectionPaths.help.slice(0, -1),
    ...(site.path === '' ? [] : ['', '?q=x']),
  ];
  const led = await all(paths, async (path) => {
    const { status, headers } = await ask(at(address, path), { headers: { 'X-Forwarded-Proto': 'https' } });
    const wanted = site.path + path.replace(/(?=\?|$)/, '/');
    // A whole address would name http where TLS ends in front of the server.
    const isRight = [301, 302, 308].includes(status) && headers.location === wanted;
    return fault(isRight, `${path}: ${status} to ${headers.location}, not to ${wanted}`);
  });
  return [...led, ...fault(isHere, `/${site.path}/${search}: to another host, ${doubled.headers.location}`)];
}

async function movedFaults(address: string, [from, to]: [string, string]): Promise<string[]> {
  const { status, headers } = await ask(new URL(from, address));
  return fault(
    status === 301 && headers.location === to,
    `${from}: ${status} to ${headers.location}, not 301 to ${to}`,
  );
}

const missing = [
  '/finns-inte/',
  '/finns/inte.html',
  '/search/box.AAAAAAAA.js',
  '/pagefind/fragment/sv_0000000.pf_fragment',
  '/api/v1/finns-inte.json',
];

async function missingFaults(address: string, { root }: ServedSite, path: string): Promise<string[]> {
  const answer = await ask(at(address, path));
  return [
    ...fault(answer.status === 404, `${path}: ${answer.status}, not 404`),
    ...fault(answer.body.equals(readFileSync(join(root, '404.html'))), `${path}: not the page for what is not there`),
    ...fault(typeIn(answer) === typeOf('/404.html'), `${path}: type ${typeIn(answer)}`),
    ...fault(
      !/immutable|max-age=[1-9]/.test(answer.headers['cache-control'] ?? ''),
      `${path}: ${answer.headers['cache-control']}`,
    ),
    ...headerFaults(path, answer, false).filter((text) => !text.includes('Cache-Control is nothing')),
  ];
}

async function methodFaults(address: string, method: string): Promise<string[]> {
  const { status } = await ask(at(address, '/'), { method });
  return fault([403, 405, 501].includes(status), `${method} /: ${status}, not 405`);
}
