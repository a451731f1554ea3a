import { always, compressed, others, special, types, type Headers } from '../shared/answers.ts';
import { formBelow, literally, quoted, type ServedSite } from './served-site.ts';

/**
 * What stands in a `VirtualHost` of Apache, from 2.4.58 on, with the modules alias, dir, headers, mime and rewrite. Of a host
 * that the site shares it concerns the path of the site alone.
 */
export function apacheConfig({ root, path, moved }: ServedSite): string {
  const start = literally(path);
  return [
    path === '' ? `DocumentRoot ${quoted(root)}` : `Alias ${quoted(path)} ${quoted(root)}`,
    ...within(`Directory ${quoted(root)}`, [
      'Require all granted',
      'AllowOverride None',
      'Options FollowSymLinks',
      'DirectoryIndex index.html',
      'DirectorySlash Off',
      `ErrorDocument 404 ${path}/404.html`,
      ...encodings.flatMap(([end, name]) =>
        // Debian's settings take the one for a language and the other for an archive.
        within(`FilesMatch "\\.${end}$"`, [
          `RemoveLanguage .${end}`,
          `RemoveEncoding .${end}`,
          `Header always set Content-Encoding ${name}`,
        ]),
      ),
      ...types
        .toReversed()
        .flatMap(([end, type]) =>
          within(`FilesMatch ${quoted(`${literally(end).replace('/', '^')}(?:\\.(?:br|gz))?$`)}`, [
            `ForceType ${quoted(type)}`,
          ]),
        ),
    ]),
    'TraceEnable Off',
    'RewriteEngine On',
    'RewriteCond "%{REQUEST_METHOD}" "!^(?:GET|HEAD)$"',
    `RewriteRule ${quoted(`^${start}(?:/|$)`)} "-" [R=405,L]`,
    // Otherwise they name a host and, behind a server that speaks TLS, http.
    'RedirectRelative On',
    ...Object.entries(moved).flatMap(([from, to]) =>
      within(`LocationMatch ${quoted(`^${literally(from)}$`)}`, [`Redirect 301 ${quoted(to)}`]),
    ),
    ...within(`If "%{REQUEST_URI} =~ m#^${start}(|/.*[^/])$# && -f '${root}$1/index.html'"`, [
      'Redirect 301 "%{REQUEST_URI}/"',
    ]),
    ...encodings.flatMap(([end, name]) =>
      ['index.html', ''].flatMap((index) => [
        `RewriteCond "%{HTTP:Accept-Encoding}" "\\b${name}\\b"`,
        `RewriteCond "${root}$1${index}.${end}" -f`,
        `RewriteRule "^${start}(/${index ? '(?:.*/)?' : '.*[^/]'})$" "${root}$1${index}.${end}" [L,E=no-gzip:1,E=no-brotli:1]`,
      ]),
    ),
    ...within(`LocationMatch "^${start}/(?:.*/)?$|^${start}/.*${compressed.source}"`, [
      'Header always merge Vary Accept-Encoding',
    ]),
    ...within(`LocationMatch "^${start}(?:/|$)"`, send(others)),
    ...special.flatMap(({ form, headers }) => within(`LocationMatch ${quoted(formBelow(form, path))}`, send(headers))),
    '',
  ].join('\n');
}

const encodings = Object.entries({ br: 'br', gz: 'gzip' });

const within = (section: string, lines: readonly string[]) => [
  `<${section}>`,
  ...lines.map((line) => `  ${line}`),
  `</${section.split(' ')[0]}>`,
];

const send = (headers: Headers) =>
  Object.entries({ ...always, ...headers }).map(([name, value]) => `Header always set ${name} ${quoted(value)}`);
