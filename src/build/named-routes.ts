import type { AstroIntegration } from 'astro';
import { feedFiles, sectionPaths as words } from '../domain/entries/addresses.ts';

/** The pages whose addresses are words of a language: the file in src/pages/_named/ by its route, without the language. */
const routes: Record<string, string> = {
  [words.contact]: 'contact.astro',
  [words.methods]: 'methods.astro',
  [words.search]: 'search.astro',
  [words.index]: 'index-of-words.astro',
  [`${words.index}[part]/[...page]`]: 'index-part.astro',
  [words.help]: 'help.astro',
  [`${words.help}[slug]`]: 'help-entry.astro',
  [`${words.help}${words.topic}/[part]/[...page]`]: 'topic.astro',
  [words.guide]: 'guide.astro',
  [`${words.guide}[...step]`]: 'guide-step.astro',
  [words.notices]: 'notices.astro',
  [`${words.notices}[slug]`]: 'notice.astro',
  [`${words.notices}[part]/[...page]`]: 'notice-list.astro',
  [`${words.notices}${words.archive}/[part]/[...page]`]: 'archive.astro',
  [`${words.notices}[...role]/${feedFiles.atom}`]: 'atom.ts',
  [`${words.notices}[...role]/${feedFiles.json}`]: 'json-feed.ts',
  [`${words.notices}[...role]/${feedFiles.calendar}`]: 'calendar.ts',
};

/** Gives these pages their addresses. Astro takes those of all others from where their files lie in src/pages/. */
export const namedRoutes: AstroIntegration = {
  name: 'named-routes',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const [route, file] of Object.entries(routes)) {
        injectRoute({ pattern: `/[...locale]${route}`, entrypoint: `./src/pages/_named/${file}` });
      }
    },
  },
};
