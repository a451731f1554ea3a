import { createServer } from 'node:http';
import { listenOn } from '../../tools/shared/serve.ts';
import { moments, said } from '../fixture-notices.ts';
import type { Journey } from '../journey.ts';
import type { Reader } from '../reader.ts';

const { coming, always, others } = said;

/** Opens a page of another service, on another origin, that shows the notices for private persons. */
async function inOtherService(reader: Reader, walk: () => Promise<void>) {
  const { address } = reader.site;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="sv"><title>Logga in</title><script>${reader.site.clockScript()}</script>
<script src="${address}embed/notices.js" async></script><h1>Logga in</h1>
<login-notices src="${address}" for-role="privatpersoner"><a href="${address}">Läs om driften</a></login-notices></html>`);
  });
  try {
    await reader.browser.open(`http://127.0.0.1:${await listenOn(server, 0)}/`);
    await walk();
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The element that other services put into their pages. */
export const embedJourneys: Journey[] = [
  {
    name: 'another service shows the notices, and what comes while its page is open',
    async walk(reader) {
      reader.site.setClock(moments.shown - 6_000, 'going');
      await inOtherService(reader, async () => {
        await reader.sees(always.title);
        await reader.seesNow([always.text], [coming.title, others.title, 'Läs om driften']);
        await reader.sees(coming.before);
      });
    },
  },
  {
    name: 'another service shows the text of the moment',
    async walk(reader) {
      reader.site.setClock(moments.begins, 'still');
      await inOtherService(reader, async () => {
        await reader.sees(coming.during);
        await reader.seesNow([coming.title, always.title], [coming.before, coming.after]);
      });
    },
  },
];
