import { Tokenizer } from 'htmlparser2';
import type { Markup } from '../domain/search/results/later-markup.ts';
import { heldIn, holding, type ElementTree } from './element-tree.ts';

/** The attributes that lead somewhere: those of HTML, and those that scripts of ours read. */
const leading = new Set([
  'href',
  'src',
  'action',
  'value',
  'data-scripts',
  'data-extras',
  'data-index',
  'data-register',
]);

/**
 * A page whose addresses, all of them from the root of the site as `/hjalp/`, lead below the path at which that stands:
 * `/inloggning/hjalp/`. What the page holds as data for later is part of it.
 */
export function belowPath(html: string, path: string): string {
  if (path === '') return html;
  const parts: string[] = [];
  let copied = 0;
  const put = (start: number, end: number, text: string) => {
    parts.push(html.slice(copied, start), text);
    copied = end;
  };
  let [tag, attribute, type] = ['', '', ''];
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname(start, end) {
        [tag, type] = [html.slice(start, end), ''];
      },
      onattribname(start, end) {
        attribute = html.slice(start, end);
      },
      onattribdata(start, end) {
        const value = html.slice(start, end);
        if (tag === 'script' && attribute === 'type') type = value;
        if (attribute === 'data-element') put(start, end, holding(treeBelow(heldIn(value), path) as ElementTree));
        else put(start, end, valueBelow(attribute, value, path));
      },
      ontext(start, end) {
        if (tag === 'script') put(start, end, dataBelow(type, html.slice(start, end), path));
      },
      onclosetag() {
        tag = '';
      },
      onattribend: ignore,
      onattribentity: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return parts.join('') + html.slice(copied);
}

const ignore = () => undefined;

function valueBelow(name: string, value: string, path: string): string {
  // Of a page that leads on at once.
  if (name === 'content') return value.replace(/^0;url=(?=\/)/, `$&${path}`);
  // Some name several, with spaces between them.
  return leading.has(name) ? value.replaceAll(/(?<=^| )\/(?!\/)/g, `${path}/`) : value;
}

/** The same of what a script element holds, if that is data with addresses. */
function dataBelow(type: string, text: string, path: string): string {
  if (type === 'speculationrules') return text.replaceAll('"href_matches":"/', `"href_matches":"${path}/`);
  if (type !== 'application/json') return text;
  const markup = (JSON.parse(text) as Markup[]).map((one) => treeBelow(one, path));
  return JSON.stringify(markup).replaceAll('<', String.raw`\u003c`);
}

function treeBelow(markup: Markup, path: string): Markup {
  if (typeof markup === 'string') return markup;
  const [name, attributes, ...content] = markup;
  const led = Object.entries(attributes).map(([key, value]) => [
    key,
    key === 'data-element'
      ? JSON.stringify(treeBelow(JSON.parse(value) as Markup, path))
      : valueBelow(key, value, path),
  ]);
  return [name, Object.fromEntries(led), ...content.map((one) => treeBelow(one, path))];
}
