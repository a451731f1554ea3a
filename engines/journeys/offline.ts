import { moments } from '../fixture-notices.ts';
import type { Journey } from '../journey.ts';
import type { Reader } from '../reader.ts';

/** Once the browser keeps the page at a path. */
const keeps = (reader: Reader, path: string) =>
  reader.until(
    () => reader.run(async (_, ...[wanted]: string[]) => Boolean(await caches.match(wanted ?? '')), path),
    `${path} is not kept`,
  );

/** What a reader has without a line. */
export const offlineJourneys: Journey[] = [
  {
    name: 'pages that were opened are there without a line, and others say so with whom to reach',
    async walk(reader) {
      const canKeep = await reader.open('/').then(() => reader.run(() => 'serviceWorker' in navigator));
      if (!canKeep) return 'skipped';
      reader.site.setClock(moments.built, 'still');
      // What was opened before in this browser.
      await reader.run(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
      await reader.open('/inloggningssatt/');
      for (const path of ['/inloggningssatt/', '/kontakt/']) await keeps(reader, path);
      reader.site.cut(true);
      try {
        await reader.open('/inloggningssatt/');
        await reader.sees('Du läser en sparad kopia från');
        await reader.seesNow(['Försök hämta sidan igen', 'klockan']);
        await reader.open('/hjalp/');
        await reader.sees('Sidan går inte att visa utan anslutning');
        await reader.seesNow(['Sidor som du kan läsa nu', 'Inloggningssätt']);
      } finally {
        reader.site.cut(false);
      }
      await reader.open('/inloggningssatt/');
      await reader.seesNow([], ['sparad kopia']);
      return undefined;
    },
  },
];
