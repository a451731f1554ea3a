import type { AstroIntegration } from 'astro';
import { withPolicy } from './security-policy.ts';
import { shortenScopes } from './shorten-scopes.ts';

/** The HTML of a whole page in its last form, as it is published. */
export const finishPage = (html: string): string => withPolicy(shortenScopes(html));

/** What a build tells the process that started it: the pages that it will make, in order, or one that it begins. */
export type BuildMessage = { pages: string[] } | { begun: string };

/** Milliseconds between two messages: some ten pages, for a message costs a tenth of one. */
const tellEvery = 20;

/**
 * Gives each page its last form while Astro builds it, and tells of it, so that the page before it can be indexed and
 * checked meanwhile. Not in `npm run dev`, where Vite adds scripts that a policy would stop.
 */
export const finishPages: AstroIntegration = {
  name: 'finish-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      let nextTold = 0;
      setPrerenderer((prerenderer) => ({
        ...prerenderer,
        async getStaticPaths() {
          const paths = await prerenderer.getStaticPaths();
          tell({ pages: paths.filter(({ route }) => route.type === 'page').map(({ pathname }) => fileOf(pathname)) });
          return paths;
        },
        async render(request, options) {
          const isPage = options.routeData.type === 'page';
          if (isPage && performance.now() > nextTold) {
            tell({ begun: fileOf(decodeURI(new URL(request.url).pathname)) });
            nextTold = performance.now() + tellEvery;
          }
          const result = await prerenderer.render(request, options);
          if (!isPage) return result;
          const { response, metadata } =
            result instanceof Response ? { response: result, metadata: undefined } : result;
          const finished = new Response(finishPage(await response.text()), response);
          return metadata ? { response: finished, metadata } : finished;
        },
      }));
    },
  },
};

const tell = (message: BuildMessage) => process.send?.(message);

/** The file of a page in the built site: `hjalp/index.html` for `/hjalp/`. */
function fileOf(pathname: string): string {
  const path = pathname.replaceAll(/^\/|\/$/g, '');
  return path === '404' ? '404.html' : `${path && `${path}/`}index.html`;
}
