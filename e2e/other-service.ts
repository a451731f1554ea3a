import { test as base, type Page } from '@playwright/test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export const site = process.env['SITE_TODAY'] ?? '';
const policy = `default-src 'none'; script-src ${site}; connect-src ${site}; require-trusted-types-for 'script'`;

export const region = (page: Page) => page.getByRole('region', { name: 'Aktuella meddelanden' });
export const change = (page: Page) => region(page).getByRole('link', { name: 'Fler inloggningssätt' });
export const fault = (page: Page) => region(page).getByRole('link', { name: 'Inloggningen ligger nere' });
/** The link inside the element, for when there are no notices to show. */
export const fallback = (page: Page) => page.getByRole('link', { name: 'Läs om driften' });

export const element = (attributes = '') =>
  `<login-notices src="${site}" ${attributes}><a href="https://help.example/">Läs om driften</a></login-notices>`;

interface OtherService {
  /** Opens a login page of another service, on another origin and with the strictest policy, that holds these elements. */
  openService: (elements: string) => Promise<void>;
}

export const test = base.extend<OtherService>({
  openService: async ({ page }, use) => {
    const servers: Server[] = [];
    await use(async (elements) => {
      const server = createServer((_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy });
        response.end(loginPage(elements));
      });
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    });
    for (const server of servers) server.close();
  },
});

/** Loads the script twice, as a page made by several people may do. */
function loginPage(elements: string): string {
  return `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Logga in</title>
    <script src="${site}embed/notices.js" async></script>
    <script src="${site}embed/notices.js" type="module" crossorigin></script>
  </head>
  <body>
    <main>
      <h1>Logga in</h1>
      ${elements}
    </main>
  </body>
</html>`;
}
