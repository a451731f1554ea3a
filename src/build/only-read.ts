import type { AstroIntegration } from 'astro';

/** Has `npm run dev` refuse what does not read, as the site is served elsewhere. Vite itself refuses other hosts and origins. */
export const onlyRead: AstroIntegration = {
  name: 'only-read',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use(({ method = '' }, response, next) => {
        if (['GET', 'HEAD'].includes(method)) next();
        else response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      });
    },
  },
};
