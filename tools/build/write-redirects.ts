import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MovedUrl } from '../../src/schema/old-urls.ts';
import { hostPath, siteAddress } from '../../src/domain/entries/addresses.ts';
import { localeOf } from '../../src/domain/entries/locale.ts';
import { finishPage } from '../../src/build/finish-pages.ts';
import { wordsIn } from '../../src/languages/words.ts';

/**
 * Makes old addresses answer on any web server: a page at each, which leads on at once, and redirects.json for servers
 * that can answer with 301, from and to paths of the host. `site` is the address of the site.
 */
export async function writeRedirects(folder: string, moved: readonly MovedUrl[], site: string): Promise<void> {
  const path = hostPath(site);
  for (const { from, to } of moved) {
    const file = join(folder, from, from.endsWith('/') ? 'index.html' : '');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, finishPage(page(encodeURI(to), site), path));
  }
  const bySource = Object.fromEntries(moved.map(({ from, to }) => [path + from, path + encodeURI(to)]));
  await writeFile(join(folder, 'redirects.json'), `${JSON.stringify(bySource, null, 2)}\n`);
}

function page(to: string, site: string): string {
  const locale = localeOf(/^\/(\w+)\//.exec(to)?.[1]);
  const { movedHeading, movedLink } = wordsIn(locale);
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<title>${movedHeading}</title><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0;url=${to}">`,
    `<link rel="canonical" href="${siteAddress(to, site)}"></head>`,
    `<body><main><h1>${movedHeading}</h1><p><a href="${to}">${movedLink}</a></p></main></body></html>\n`,
  ].join('');
}
