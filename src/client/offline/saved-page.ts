/** The HTML of kept pages as a reader without a line gets it. */
import { momentIn } from './moment.ts';
import { find, savedPaths, type Saved } from './saved.ts';
import { localeAt, words } from './words.ts';

/** How it looks beside what a page has of its own, and the hash by which its policy lets that in. */
declare const __SAVED_STYLE__: { css: string; hash: string };

/** So many of the pages that can be read are named. */
const mostNamed = 12;

/** A kept page that says first what it is, and of when. */
export function savedCopy(path: string, { text, headers, moment }: Saved): Response {
  const locale = localeAt(path);
  const { copy, again } = words[locale];
  const note = `${copy.replace('{moment}', momentIn(locale, moment))} <a href="">${again}</a>`;
  return new Response(beginningWith(text, `<p class="saved">${note}</p>`), { headers });
}

/** For a page that was never opened: the contacts, after what the matter is and which pages can be read. */
export async function instead(path: string, { text, headers, moment }: Saved): Promise<Response> {
  const locale = localeAt(path);
  const { noCopy, again, numbers, pages } = words[locale];
  const links = await Promise.all((await savedPaths()).slice(0, mostNamed).map(linkTo));
  const html = beginningWith(
    text
      .replace(/<title>[^<]*/, () => `<title>${noCopy}`)
      .replace(/<nav class="breadcrumbs.*?<\/nav>/s, '')
      .replace(' aria-current="page"', '')
      .replaceAll(/<(\/?)h1/g, '<$1h2'),
    `<div class="instead stack"><h1>${noCopy}</h1><p><a href="">${again}</a></p>` +
      (links.length > 0 ? `<h2>${pages}</h2><ul class="links">${links.join('')}</ul>` : '') +
      `<p>${numbers.replace('{moment}', momentIn(locale, moment))}</p></div>`,
  );
  return new Response(html, { headers, status: 503 });
}

async function linkTo(path: string): Promise<string> {
  const { text = '' } = (await find(path)) ?? {};
  const [, language = '', direction = ''] = /<html lang="([\w-]+)"(?: dir="(\w+)")?/.exec(text) ?? [];
  const [, title = path] = /"og:title" content="([^"]+)/.exec(text) ?? /<title>([^<]+)/.exec(text) ?? [];
  // What stands in an attribute may have a `<` of its own.
  const words = title.replaceAll('<', '&lt;');
  return `<li><a href="${path}" lang="${language}"${direction && ` dir="${direction}"`}>${words}</a></li>`;
}

function beginningWith(html: string, first: string): string {
  const { css, hash } = __SAVED_STYLE__;
  return html
    .replace('style-src ', (start) => `${start}'${hash}' `)
    .replace('</head>', (end) => `<style>${css}</style>${end}`)
    .replace(/<main[^>]*>\s*<div[^>]*>/, (start) => start + first);
}
