import type { Journey } from '../journey.ts';
import { expect } from '../expect.ts';
import type { Reader } from '../reader.ts';
import { moments } from '../fixture-notices.ts';

const results = (page: Document) =>
  [...page.querySelectorAll<HTMLAnchorElement>('main h3 a')]
    .filter((one) => one.getClientRects().length > 0)
    .map(({ href }) => href);
const fieldText = (page: Document) => page.querySelector<HTMLInputElement>('main input[type=search]')?.value ?? '';
const suggestions = (page: Document) =>
  [...page.querySelectorAll<HTMLAnchorElement>('search-box li a')]
    .filter((one) => one.getClientRects().length > 0)
    .map(({ href }) => href);

/** A help entry: its heading is what is asked for, so that no test depends on what the entries say. */
async function chooseEntry(reader: Reader): Promise<{ address: string; title: string }> {
  reader.site.setClock(moments.built, 'still');
  await reader.open('/hjalp/');
  const [address = '', title = ''] = await reader.run((page) => {
    const link = page.querySelector<HTMLAnchorElement>('main a[href^="/hjalp/"]');
    return [link?.href ?? '', link?.textContent?.trim() ?? ''];
  });
  return { address, title };
}

async function foundFor(reader: Reader, title: string, address: string) {
  await reader.until(
    async () => (await reader.run(results)).includes(address),
    `${address} is not found for "${title}"`,
  );
  await reader.seesNow([], ['Det går inte att söka', '{query}', '{count}']);
}

/** The search page, the suggestions below the fields, and what back does to both. */
export const searchJourneys: Journey[] = [
  {
    name: 'search by address',
    async walk(reader) {
      const { address, title } = await chooseEntry(reader);
      await reader.open(`/sok/?q=${encodeURIComponent(title)}`);
      await foundFor(reader, title, address);
      expect((await reader.run(fieldText)) === title, 'The field does not say what is searched for.');
      await reader.open('/sok/?q=qwxzqwxz');
      await reader.sees('Inga träffar på ”qwxzqwxz”');
    },
  },
  {
    name: 'search by typing, read a result, and back',
    async walk(reader) {
      const { address, title } = await chooseEntry(reader);
      await reader.open('/sok/');
      await reader.click('main input[type=search]');
      await reader.browser.press(title);
      await foundFor(reader, title, address);
      await reader.browser.press('Enter');
      await reader.isAt(/\/sok\/\?q=/);
      await reader.click(`main h3 a[href^="${new URL(address).pathname}"]`);
      await reader.isAt(/\/hjalp\//);
      await reader.browser.back();
      await reader.isAt(/\/sok\/\?q=/);
      await foundFor(reader, title, address);
      await reader.until(
        async () => (await reader.run(fieldText)) === title,
        `The field does not say "${title}" after back`,
      );
    },
  },
  {
    name: 'a filter is a step, which back undoes',
    async walk(reader) {
      reader.site.setClock(moments.built, 'still');
      await reader.open('/sok/?q=logga+in');
      await reader.until(async () => (await reader.run(results)).length > 0, 'Nothing is found for "logga in"');
      const all = await reader.run(results);
      // In a narrow window the filters are folded.
      const isFolded = await reader.run((page) => page.querySelector('main details:not([open]) > summary') !== null);
      if (isFolded) await reader.click('main details > summary');
      await reader.click('main a', 'Instruktioner (');
      await reader.isAt(/kind=role/);
      await reader.until(async () => (await reader.run(results)).length < all.length, 'The filter leaves nothing out');
      const filtered = await reader.run(results);
      await reader.browser.back();
      await reader.isAt(/\?q=logga\+in$/);
      // The order may be another than at first: the words of the texts come after the first answer.
      const isUndone = async () => (await reader.run(results)).some((one) => !filtered.includes(one));
      await reader.until(isUndone, 'Back does not undo the filter');
    },
  },
  {
    name: 'suggestions below the field, by keyboard, and back',
    async walk(reader) {
      const { address, title } = await chooseEntry(reader);
      await reader.open('/');
      await reader.click('main input[type=search]');
      await reader.browser.press(title);
      const isFound = async () => (await reader.run(suggestions)).includes(address);
      await reader.until(isFound, `${address} is not suggested for "${title}"`);
      await reader.seesNow([], ['Det går inte att söka', '{query}', '{count}']);
      await reader.browser.press('Escape');
      await reader.until(
        async () => (await reader.run(suggestions)).length === 0,
        'Escape leaves the suggestions open',
      );
      await reader.browser.press(' ');
      await reader.until(isFound, 'The next key does not open the suggestions');
      await reader.browser.press('ArrowDown');
      await reader.until(
        () => reader.run((page) => page.activeElement?.matches('search-box li a') ?? false),
        'The arrow does not lead to a suggestion',
      );
      await reader.browser.press('Enter');
      await reader.isAt(/\/hjalp\//);
      await reader.browser.back();
      await reader.isAt(/:\d+\/$/);
      const isTrue = async () => (await reader.run(fieldText)) !== '' || (await reader.run(suggestions)).length === 0;
      await reader.until(isTrue, 'After back suggestions stand below an empty field');
    },
  },
];
