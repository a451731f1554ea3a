import { once } from 'node:events';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { belowPath } from './below-path.ts';
import { joinLayers } from './join-layers.ts';
import { withPolicy } from './security-policy.ts';
import { shortenScopes } from './shorten-scopes.ts';
import { trimProse } from './trim-prose.ts';

/** The HTML of a whole page in its last form, as it is published below a path. */
export const finishPage = (html: string, path: string): string =>
  withPolicy(joinStyles(trimProse(shortenScopes(belowPath(html, path)))));

/** Puts the order of the layers into the style element that follows it: each has a hash in the policy, that nothing makes smaller. */
function joinStyles(html: string): string {
  const [alone = '', order = ''] = /<style>(@layer [\w,]+;)<\/style>/.exec(html) ?? [];
  if (!alone) return html;
  const rest = html.replace(alone, '');
  return rest.replace(/<style>([^<]*)/, (_, css: string) => `<style>${order}${joinLayers(css)}`);
}

/** What a build tells the process that started it: the pages of the site, in order, or which of them are written. */
export type BuildMessage = { pages: string[] } | { written: string[] };

/** What that process tells the build, before it writes anything. */
export interface BuildOrder {
  /** The pages that it shall not make, for they are there. */
  kept: string[];
  /** The pages that it shall make before the others. */
  first: string[];
}

/**
 * Gives each page its last form while Astro builds it, and tells which are written, so that those can be indexed and
 * checked meanwhile. Not in `npm run dev`, where Vite adds scripts that a policy would stop, and which serves at the root.
 * `path` is the one below which the site stands.
 */
export const finishPages = (path: string): AstroIntegration => ({
  name: 'finish-pages',
  hooks: {
    'astro:config:setup': () => {
      if (process.connected === false) end();
      process.once('disconnect', end);
    },
    'astro:build:done': () => {
      written.begin(undefined);
      written.flush();
      process.off('disconnect', end);
    },
    'astro:build:start': async ({ setPrerenderer }) => {
      const { kept, first } = await order();
      setPrerenderer((prerenderer) => ({
        ...prerenderer,
        async getStaticPaths() {
          const paths = await prerenderer.getStaticPaths();
          const pages = paths.filter(({ route }) => route.type === 'page');
          tell({ pages: pages.map(({ pathname }) => fileOf(pathname)) });
          const made = paths.filter((path) => !isOf(kept, path));
          return [...made.filter((path) => isOf(first, path)), ...made.filter((path) => !isOf(first, path))];
        },
        async render(request, options) {
          const isPage = options.routeData.type === 'page';
          written.begin(isPage ? fileOf(decodeURI(new URL(request.url).pathname)) : undefined);
          const result = await prerenderer.render(request, options);
          if (!isPage) return result;
          const response = result instanceof Response ? result : result.response;
          const finished = new TextEncoder().encode(finishPage(await response.text(), path));
          // Astro asks for the bytes; a response made of them would copy each page three times.
          response.arrayBuffer = () => Promise.resolve(finished.buffer);
          return result;
        },
      }));
    },
  },
});

/** Once the process that began the build is gone: what is written on may get among the files of the next build. */
const end = () => process.exit(1);

async function order(): Promise<Record<keyof BuildOrder, ReadonlySet<string>>> {
  const [{ kept, first }] = process.connected
    ? ((await once(process, 'message')) as [BuildOrder])
    : [{ kept: [], first: [] }];
  return { kept: new Set(kept), first: new Set(first) };
}

type StaticPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

const isOf = (files: ReadonlySet<string>, { route, pathname }: StaticPath): boolean =>
  route.type === 'page' && files.has(fileOf(pathname));

/** Where nobody listens any more, `disconnect` follows, and ends this process. */
const tell = (message: BuildMessage) => process.send?.(message, undefined, undefined, () => {});

/** Which pages are written. It is told for sixteen at a time: a message takes as long as a tenth of a page. */
const written = {
  page: undefined as string | undefined,
  untold: [] as string[],
  /** Astro begins a page, or a file that is none; the page before is written. */
  begin(page: string | undefined): void {
    if (this.page !== undefined) this.untold.push(this.page);
    this.page = page;
    if (this.untold.length === 16) this.flush();
  },
  flush(): void {
    tell({ written: this.untold });
    this.untold = [];
  },
};

/** The file of a page in the built site: `hjalp/index.html` for `/hjalp/`. */
function fileOf(pathname: string): string {
  const path = pathname.replaceAll(/^\/|\/$/g, '');
  return path === '404' ? '404.html' : `${path && `${path}/`}index.html`;
}
