import { moments, said } from '../fixture-notices.ts';
import type { Journey } from '../journey.ts';
import { expect } from '../expect.ts';
import type { Reader } from '../reader.ts';

/** Pages of each kind. */
export const kinds = [
  '/',
  '/privatpersoner/',
  '/hjalp/',
  '/inloggningssatt/',
  '/meddelanden/',
  '/meddelanden/prov-alltid/',
  '/sok/?q=bankid',
];
const broken = ['Det går inte att söka', '{query}', '{count}', 'undefined', 'NaN'];

/** Opens the menu where a window, or an engine that cannot show it all at once, has a button for it. */
async function openMenu(reader: Reader): Promise<void> {
  const hasButton = await reader.run((page) => page.querySelector('header summary')?.getClientRects().length !== 0);
  if (hasButton) await reader.click('header summary');
}

/** Languages, narrow screens, browsers without scripts, the table, and paper. */
export const pageJourneys: Journey[] = [
  {
    name: 'the other language and back',
    async walk(reader) {
      reader.site.setClock(moments.built, 'still');
      await reader.open('/inloggningssatt/');
      await openMenu(reader);
      await reader.click('header a[lang=en]');
      await reader.isAt(/\/en\/inloggningssatt\/$/);
      expect((await reader.run((page) => page.documentElement.lang)) === 'en', 'The page is not in English.');
      await openMenu(reader);
      await reader.click('header a[lang=sv]');
      await reader.isAt(/:\d+\/inloggningssatt\/$/);
    },
  },
  {
    name: 'a small phone opens the menu and the languages, with scripts and without',
    async walk(reader) {
      for (const noscript of [false, true]) {
        await reader.openInFrame('/hjalp/', { width: 320, noscript });
        await reader.seesNow(['Meny'], ['English', 'Meddelanden']);
        await reader.click('header summary');
        await reader.sees('English');
        await reader.seesNow(['Meddelanden', 'Inloggningssätt']);
      }
    },
  },
  {
    name: 'every row of the table of methods says where the method works',
    async walk(reader) {
      for (const width of [1000, 320]) {
        await reader.openInFrame('/inloggningssatt/', { width });
        const rows = await reader.run((page) =>
          [...page.querySelectorAll<HTMLElement>('main tbody tr')].map((row) =>
            [...row.children].map((cell) => (cell as HTMLElement).innerText.trim()),
          ),
        );
        expect(rows.length > 3, `There are ${rows.length} rows.`);
        const empty = rows.filter((row) => row.some((text) => text.length < 2));
        expect(empty.length === 0, `At ${width} px these say nothing: ${empty.join(' / ')}`);
      }
    },
  },
  {
    name: 'a method with a last day works until then in the table',
    async walk(reader) {
      const { title, over } = said.service;
      const item = (page: Document, ...[wanted]: string[]) =>
        [...page.querySelectorAll<HTMLElement>('main tbody li')].find(
          (one) => one.getClientRects().length > 0 && one.innerText.includes(wanted ?? ''),
        )?.innerText;
      for (const [instant, isOver] of [
        [moments.built, false],
        [moments.lastDayOver - 1, false],
        [moments.lastDayOver, true],
      ] as const) {
        reader.site.setClock(instant, 'still');
        await reader.open('/inloggningssatt/');
        const text = await reader.run(item, title);
        expect(text !== undefined, `${title} does not show.`);
        expect(text.includes(over) === isOver, `At ${new Date(instant).toISOString()}: "${text}"`);
      }
    },
  },
  {
    name: 'nothing runs out of a screen of 320 px',
    async walk(reader) {
      reader.site.setClock(moments.begins, 'still');
      const faults: string[] = [];
      for (const path of kinds) {
        await reader.openInFrame(path, { width: 320 });
        if (path.includes('?q='))
          await reader.until(() => reader.run((page) => page.querySelector('main h3 a') !== null), path);
        const width = await reader.run((page) => page.documentElement.scrollWidth);
        if (width > 320) faults.push(`${path} is ${width} px wide`);
      }
      expect(faults.length === 0, faults.join(', '));
    },
  },
  {
    name: 'without scripts the pages say what was true at the build, and nothing false',
    async walk(reader) {
      for (const path of kinds) {
        await reader.openInFrame(path, { noscript: true });
        await reader.seesNow([], [...broken, said.coming.before, said.coming.during, 'Dölj texten', 'Inga träffar']);
        expect(
          await reader.run((page) => (page.querySelector('h1')?.innerText.length ?? 0) > 2),
          `${path} has no heading`,
        );
      }
      await reader.openInFrame('/privatpersoner/', { noscript: true });
      await reader.seesNow([said.always.title, said.always.text], [said.coming.title]);
    },
  },
  {
    name: 'no page says something false about itself',
    async walk(reader) {
      reader.site.setClock(moments.built, 'still');
      for (const path of kinds) {
        await reader.open(path);
        if (path.includes('?q='))
          await reader.until(() => reader.run((page) => page.querySelector('main h3 a') !== null), path);
        await reader.seesNow([], broken);
      }
    },
  },
];
