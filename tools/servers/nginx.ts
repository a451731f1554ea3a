import { always, others, special, types, unknownType, type Headers } from '../shared/answers.ts';
import { formBelow, literally, quoted, type ServedSite } from './served-site.ts';

/** What stands in a `server` block of nginx, from 1.18 on. Of a host that the site shares it concerns the path of the site alone. */
export function nginxConfig(site: ServedSite): string {
  const { root, path } = site;
  if (path === '') return [`root ${quoted(root)};`, ...inside(site), ''].join('\n');
  return [
    ...block(`location = ${quoted(path)}`, [
      'absolute_redirect off;',
      `return 301 ${quoted(`${path}/$is_args$args`)};`,
    ]),
    // No location that the host has for forms of addresses is asked.
    ...block(`location ^~ ${quoted(`${path}/`)}`, [`alias ${quoted(`${root}/`)};`, ...inside(site)]),
    '',
  ].join('\n');
}

function inside({ path, moved }: ServedSite): string[] {
  return [
    'index index.html;',
    `error_page 404 ${path}/404.html;`,
    '# Where only a slash is missing, the answer names a path and no host, so that https in front of this server stays.',
    'absolute_redirect off;',
    'gzip_static on;',
    '# Needs the module brotli_static (Debian: libnginx-mod-http-brotli-static). gzip_vary says Vary for it, too.',
    'brotli_static on;',
    'gzip_vary on;',
    `default_type ${unknownType};`,
    ...block(
      'types',
      types.filter(([end]) => end.startsWith('.')).map(([end, type]) => `${quoted(type)} ${end.slice(1)};`),
    ),
    ...send(others),
    // A location that sends something of its own sends nothing of what stands above it.
    ...special.flatMap(({ form, headers }) =>
      block(`location ~ ${quoted(formBelow(form, path))}`, [...send(headers), ...namedTypes()]),
    ),
    ...namedTypes(),
    ...Object.entries(moved).flatMap(([from, to]) =>
      block(`location = ${quoted(from)}`, [`return 301 ${quoted(`${to}$is_args$args`)};`]),
    ),
  ];
}

const block = (head: string, lines: readonly string[]) => [`${head} {`, ...lines.map((line) => `  ${line}`), '}'];

const send = (headers: Headers) =>
  Object.entries({ ...always, ...headers }).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);

/** The types of files that are known by their whole name. */
const namedTypes = (): string[] =>
  types
    .filter(([end]) => end.startsWith('/'))
    .flatMap(([end, type]) =>
      block(`location ~ ${quoted(`${literally(end)}$`)}`, ['types { }', `default_type ${quoted(type)};`]),
    );
