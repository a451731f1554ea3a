import type { AstroIntegration } from 'astro';
import { withPolicy } from './security-policy.ts';
import { shortenScopes } from './shorten-scopes.ts';

/** The HTML of a whole page in its last form, as it is published. */
export const finishPage = (html: string): string => withPolicy(shortenScopes(html));

/** What a build tells the process that started it: the pages that it will make, in order, or the one that it begins. */
export type BuildMessage = { pages: string[] } | { begun: string };

/**
 * Gives each page its last form while Astro builds it, and tells of it, so that the page before it can be indexed and
 * checked meanwhile. Not in `npm run dev`, where Vite adds scripts that a policy would stop.
 */
export const finishPages: AstroIntegration = {
  name: 'finish-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((prerenderer) => ({
        ...prerenderer,
        async getStaticPaths() {
          const paths = await prerenderer.getStaticPaths();
          tell({ pages: paths.filter(({ route }) => route.type === 'page').map(({ pathname }) => fileOf(pathname)) });
          return paths;
        },
        async render(request, options) {
          const isPage = options.routeData.type === 'page';
          if (isPage) tell({ begun: fileOf(decodeURI(new URL(request.url).pathname)) });
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
