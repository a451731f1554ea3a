import { always, compressed, others, special, types, unknownType, type Headers } from '../shared/answers.ts';
import { formBelow, literally, quoted, type ServedSite } from './served-site.ts';

/**
 * What lighttpd, from 1.4.56 on and with mod_deflate, reads for a host. It compresses by itself and keeps that in a folder.
 * Its answers to what is not there carry what the address would carry, so what lasts is said by mod_expire, which only
 * speaks of files that are there.
 */
export function lighttpdConfig(site: ServedSite, cache = '/var/cache/lighttpd/compress'): string {
  const { root, path } = site;
  const modules = ['mod_access', 'mod_redirect', 'mod_setenv', 'mod_expire', 'mod_deflate'];
  const named = (names: readonly string[]) => `server.modules += (${names.map(quoted).join(', ')})`;
  if (path === '')
    return [named(modules), `server.document-root = ${quoted(root)}`, ...inside(site, cache), ''].join('\n');
  return [
    named([...modules, 'mod_alias']),
    `$HTTP["url"] =~ ${quoted(`^${literally(path)}(?:/|$)`)} {`,
    ...[`alias.url = (${pair(`${path}/`, `${root}/`)})`, ...inside(site, cache)].map((line) => `  ${line}`),
    '}',
    '',
  ].join('\n');
}

function inside({ root, path, moved }: ServedSite, cache: string): string[] {
  const texts = types.filter(([end]) => compressed.test(end)).map(([, type]) => type.replace(/;.*/, ''));
  const bare = path === '' ? [] : [pair(`^${literally(path)}(?:\\?|$)`, `${path}/\${qsa}`)];
  const led = Object.entries(moved).map(([from, to]) => pair(`^${literally(from)}(?:\\?|$)`, `${to}\${qsa}`));
  return [
    'index-file.names = ("index.html")',
    '# error-handler-404 would answer 200.',
    `server.errorfile-prefix = ${quoted(`${root}/`)}`,
    `deflate.mimetypes = (${[...new Set(texts)].map(quoted).join(', ')})`,
    'deflate.allowed-encodings = ("brotli", "gzip")',
    `deflate.cache-dir = ${quoted(cache)}`,
    `mimetype.assign = (${[...types.map(([end, type]) => pair(end.replace('/', ''), type)), pair('', unknownType)].join(', ')})`,
    '$HTTP["request-method"] !~ "^(?:GET|HEAD)$" { url.access-deny = ("") }',
    `url.redirect = (${[...bare, ...led].join(', ')})`,
    ...send(others),
    ...special.flatMap(({ form, headers }) => [
      `$HTTP["url"] =~ ${quoted(formBelow(form, path))} {`,
      ...send(lasts(headers) ? { ...headers, 'Cache-Control': '' } : headers).map((line) => `  ${line}`),
      ...(lasts(headers) ? ['  expire.url = ("" => "access plus 365 days")'] : []),
      '}',
    ]),
  ];
}

const lasts = (headers: Headers) => headers['Cache-Control']?.includes('immutable');

const pair = (from: string, to: string) => `${quoted(from)} => ${quoted(to)}`;

const send = (headers: Headers) => {
  const sent = Object.entries({ ...always, ...headers }).filter(([, value]) => value !== '');
  return [`setenv.set-response-header = (${sent.map(([name, value]) => pair(name, value)).join(', ')})`];
};
