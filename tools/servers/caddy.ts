import { always, others, special, types, type Headers } from '../shared/answers.ts';
import { literally, quoted, type ServedSite } from './served-site.ts';

/** What stands in the site block of a Caddyfile, from Caddy 2.6 on. Of a host that the site shares it concerns the path of the site alone. */
export function caddyConfig({ root, path, moved }: ServedSite): string {
  const place = `root * ${quoted(root)}`;
  const ways = Object.entries(moved).flatMap(([from, to], number) =>
    redirect(`moved${number}`, `path ${quoted(from)}`, to),
  );
  const missing = ['rewrite * /404.html', ...files];
  if (path === '')
    return [
      place,
      // Otherwise Caddy would do first what is said of fewer addresses.
      ...block('route', [...refusal, ...ways, ...answers(path)]),
      ...block('handle_errors', missing),
      '',
    ].join('\n');
  const below = `handle ${path}/*`;
  return [
    ...redirect('bare', `path ${quoted(path)}`, `${path}/`),
    ...block(below, [place, ...block('route', [...refusal, ...ways, `uri strip_prefix ${path}`, ...answers(path)])]),
    ...block('handle_errors', block(below, [place, ...missing])),
    '',
  ].join('\n');
}

const refusal = ['@other not method GET HEAD', 'header @other Allow "GET, HEAD"', 'respond @other 405'];

/** To addresses of the site, without the path below which it stands. */
const answers = (path: string): string[] => [
  // Its own redirect of a directory drops the query.
  ...redirect('slash', 'not path */ //*\nfile {path}/index.html', `${path}{path}/`),
  ...send('', { ...always, ...others }),
  ...special.flatMap(({ form, headers }, number) => [
    ...block(`@special${number}`, [`path_regexp ${quoted(form)}`, 'file']),
    ...send(`@special${number} `, headers),
  ]),
  ...types
    .toReversed()
    .flatMap(([end, type], number) => [
      ...block(`@type${number}`, [`path_regexp ${quoted(`${literally(end)}$`)}`, 'file']),
      ...send(`@type${number} `, { 'Content-Type': type }),
    ]),
  ...files,
];

const block = (head: string, lines: readonly string[]) => [`${head} {`, ...lines.map((line) => `  ${line}`), '}'];

const files = ['file_server {', '  precompressed br gzip', '}'];

const redirect = (name: string, lines: string, to: string) => [
  ...block(`@${name}Asked`, [...lines.split('\n'), 'expression `{query} != ""`']),
  `redir @${name}Asked ${to}?{query} 301`,
  ...block(`@${name}`, [...lines.split('\n'), 'expression `{query} == ""`']),
  `redir @${name} ${to} 301`,
];

const send = (which: string, headers: Headers) =>
  Object.entries(headers).map(([name, value]) => `header ${which}${name} ${quoted(value)}`);
