import { always, compressed, others, special, types, type Headers } from '../shared/answers.ts';
import { literally, quoted, type ServedSite } from './served-site.ts';

/** What stands in a `VirtualHost` of Apache, from 2.4.58 on, with the modules alias, dir, headers, mime and rewrite. */
export function apacheConfig({ root, moved }: ServedSite): string {
  return [
    `DocumentRoot ${quoted(root)}`,
    ...within(`Directory ${quoted(root)}`, ['Require all granted', 'AllowOverride None', 'Options FollowSymLinks']),
    'DirectoryIndex index.html',
    'ErrorDocument 404 /404.html',
    'TraceEnable Off',
    'RewriteEngine On',
    'RewriteCond "%{REQUEST_METHOD}" "!^(?:GET|HEAD)$"',
    'RewriteRule ".*" "-" [R=405,L]',
    // Otherwise they name a host and, behind a server that speaks TLS, http.
    'RedirectRelative On',
    ...Object.entries(moved).flatMap(([from, to]) =>
      within(`LocationMatch ${quoted(`^${literally(from)}$`)}`, [`Redirect 301 ${quoted(to)}`]),
    ),
    'DirectorySlash Off',
    ...within(`If "%{REQUEST_URI} =~ m#[^/]$# && -f '%{DOCUMENT_ROOT}%{REQUEST_URI}/index.html'"`, [
      'Redirect 301 "%{REQUEST_URI}/"',
    ]),
    ...Object.entries({ br: 'br', gz: 'gzip' }).flatMap(([end, name]) => [
      ...['index.html', ''].flatMap((index) => [
        `RewriteCond "%{HTTP:Accept-Encoding}" "\\b${name}\\b"`,
        `RewriteCond "%{DOCUMENT_ROOT}%{REQUEST_URI}${index}.${end}" -f`,
        `RewriteRule ${quoted(index ? '/$' : '[^/]$')} "%{REQUEST_URI}${index}.${end}" [L,E=no-gzip:1,E=no-brotli:1]`,
      ]),
      // Debian's settings take the one for a language and the other for an archive.
      ...within(`FilesMatch "\\.${end}$"`, [
        `RemoveLanguage .${end}`,
        `RemoveEncoding .${end}`,
        `Header always set Content-Encoding ${name}`,
      ]),
    ]),
    ...types
      .toReversed()
      .flatMap(([end, type]) =>
        within(`FilesMatch ${quoted(`${literally(end).replace('/', '^')}(?:\\.(?:br|gz))?$`)}`, [
          `ForceType ${quoted(type)}`,
        ]),
      ),
    ...within(`LocationMatch ${quoted(`/$|${compressed.source}`)}`, ['Header always merge Vary Accept-Encoding']),
    ...send(others),
    ...special.flatMap(({ form, headers }) => within(`LocationMatch ${quoted(form)}`, send(headers))),
    '',
  ].join('\n');
}

const within = (section: string, lines: readonly string[]) => [
  `<${section}>`,
  ...lines.map((line) => `  ${line}`),
  `</${section.split(' ')[0]}>`,
];

const send = (headers: Headers) =>
  Object.entries({ ...always, ...headers }).map(([name, value]) => `Header always set ${name} ${quoted(value)}`);
