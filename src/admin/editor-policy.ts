import type { EditorSettings } from '../schema/site.ts';

/** The Content-Security-Policy of the editor: it may talk to its own origin, to the service and to the login server. */
export function editorPolicy({ backend, serviceUrl, authUrl }: EditorSettings): string {
  const service = serviceUrl ?? { github: 'https://api.github.com', gitlab: 'https://gitlab.com' }[backend];
  const hosts = [service, ...(authUrl ? [authUrl] : [])].map((address) => new URL(address).origin);
  return Object.entries({
    'default-src': "'none'",
    'script-src': "'self'",
    // Sveltia CMS writes the styles of its parts into the page as it shows them.
    'style-src': "'self' 'unsafe-inline' blob:",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': ["'self'", 'data:', 'blob:', ...new Set(hosts)].join(' '),
    'frame-src': 'blob:',
    'manifest-src': 'blob:',
    // The preview names its own frame as the base of its links.
    'base-uri': "'self'",
    'form-action': "'none'",
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
