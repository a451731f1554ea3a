import { always, others, special, types, type Headers } from '../shared/answers.ts';
import { literally, quoted, type ServedSite } from './served-site.ts';

/** What stands in the site block of a Caddyfile, from Caddy 2.6 on. */
export function caddyConfig({ root, moved }: ServedSite): string {
  return [
    `root * ${quoted(root)}`,
    // Otherwise Caddy would do first what is said of fewer addresses.
    'route {',
    ...[
      '@other not method GET HEAD',
      'header @other Allow "GET, HEAD"',
      'respond @other 405',
      ...Object.entries(moved).flatMap(([from, to], number) => redirect(`moved${number}`, `path ${quoted(from)}`, to)),
      // Its own redirect of a directory drops the query.
      ...redirect('slash', 'not path */ //*\nfile {path}/index.html', '{path}/'),
      ...send('', { ...always, ...others }),
      ...special.flatMap(({ form, headers }, number) => [
        ...matcher(`special${number}`, `path_regexp ${quoted(form)}\nfile`),
        ...send(`@special${number} `, headers),
      ]),
      ...types
        .toReversed()
        .flatMap(([end, type], number) => [
          ...matcher(`type${number}`, `path_regexp ${quoted(`${literally(end)}$`)}\nfile`),
          ...send(`@type${number} `, { 'Content-Type': type }),
        ]),
      ...files,
    ].map((line) => `  ${line}`),
    '}',
    'handle_errors {',
    '  rewrite * /404.html',
    ...files.map((line) => `  ${line}`),
    '}',
    '',
  ].join('\n');
}

const files = ['file_server {', '  precompressed br gzip', '}'];

const matcher = (name: string, lines: string) => [`@${name} {`, ...lines.split('\n').map((line) => `  ${line}`), '}'];

const redirect = (name: string, lines: string, to: string) => [
  ...matcher(`${name}Asked`, `${lines}\nexpression \`{query} != ""\``),
  `redir @${name}Asked ${to}?{query} 301`,
  ...matcher(name, `${lines}\nexpression \`{query} == ""\``),
  `redir @${name} ${to} 301`,
];

const send = (which: string, headers: Headers) =>
  Object.entries(headers).map(([name, value]) => `header ${which}${name} ${quoted(value)}`);
