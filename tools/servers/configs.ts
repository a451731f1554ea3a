import { apacheConfig } from './apache.ts';
import { caddyConfig } from './caddy.ts';
import { hostedHeaders, hostedRedirects } from './hosted.ts';
import { lighttpdConfig } from './lighttpd.ts';
import { nginxConfig } from './nginx.ts';
import type { ServedSite } from './served-site.ts';

/** What can be configured, by the name that the command takes, and where each goes. */
export const configs: Record<string, { place: string; config: (site: ServedSite) => string }> = {
  nginx: { place: 'a server block', config: nginxConfig },
  caddy: { place: 'the site block of a Caddyfile', config: caddyConfig },
  apache: { place: 'a VirtualHost', config: apacheConfig },
  lighttpd: { place: "the host's part of lighttpd.conf", config: lighttpdConfig },
  _headers: { place: 'the file _headers beside index.html (Netlify, Cloudflare Pages)', config: hostedHeaders },
  _redirects: { place: 'the file _redirects beside index.html (Netlify, Cloudflare Pages)', config: hostedRedirects },
};
