/** The address of the site as it is built here: `npm run dev` and the tests have it at the root of its host, whatever its path. */
export const builtAddress = (url: string): string => (process.env['SITE_AT_ROOT'] ? new URL(url).origin : url);
