import { always, compressed, others, special, types, unknownType, type Headers } from '../shared/answers.ts';
import { literally, quoted, type ServedSite } from './served-site.ts';

/**
 * What lighttpd, from 1.4.56 on and with mod_deflate, reads for a host. It compresses by itself and keeps that in a folder.
 * Its answers to what is not there carry what the address would carry, so what lasts is said by mod_expire, which only
 * speaks of files that are there.
 */
export function lighttpdConfig({ root, moved }: ServedSite, cache = '/var/cache/lighttpd/compress'): string {
  const texts = types.filter(([end]) => compressed.test(end)).map(([, type]) => type.replace(/;.*/, ''));
  return [
    'server.modules += ("mod_access", "mod_redirect", "mod_setenv", "mod_expire", "mod_deflate")',
    `server.document-root = ${quoted(root)}`,
    'index-file.names = ("index.html")',
    '# error-handler-404 would answer 200.',
    `server.errorfile-prefix = ${quoted(`${root}/`)}`,
    `deflate.mimetypes = (${[...new Set(texts)].map(quoted).join(', ')})`,
    'deflate.allowed-encodings = ("brotli", "gzip")',
    `deflate.cache-dir = ${quoted(cache)}`,
    `mimetype.assign = (${[...types.map(([end, type]) => pair(end.replace('/', ''), type)), pair('', unknownType)].join(', ')})`,
    '$HTTP["request-method"] !~ "^(?:GET|HEAD)$" { url.access-deny = ("") }',
    `url.redirect = (${Object.entries(moved)
      .map(([from, to]) => pair(`^${literally(from)}(?:\\?|$)`, `${to}\${qsa}`))
      .join(', ')})`,
    ...send(others),
    ...special.flatMap(({ form, headers }) => [
      `$HTTP["url"] =~ ${quoted(form)} {`,
      ...send(lasts(headers) ? { ...headers, 'Cache-Control': '' } : headers).map((line) => `  ${line}`),
      ...(lasts(headers) ? ['  expire.url = ("" => "access plus 365 days")'] : []),
      '}',
    ]),
    '',
  ].join('\n');
}

const lasts = (headers: Headers) => headers['Cache-Control']?.includes('immutable');

const pair = (from: string, to: string) => `${quoted(from)} => ${quoted(to)}`;

const send = (headers: Headers) => {
  const sent = Object.entries({ ...always, ...headers }).filter(([, value]) => value !== '');
  return [`setenv.set-response-header = (${sent.map(([name, value]) => pair(name, value)).join(', ')})`];
};
