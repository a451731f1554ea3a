import { setTimeout as wait } from 'node:timers/promises';
import { moments, said } from '../fixture-notices.ts';
import type { Journey } from '../journey.ts';
import { expect } from '../expect.ts';

const { coming, always, others } = said;
const { built, shown, begins, ends, gone } = moments;
const none = [coming.title, coming.before, coming.during, coming.after];

/** At each instant: what shows of the notice that comes and goes. The rest of it must not. */
const instants: [string, number, string[]][] = [
  ['at the build', built, []],
  ['a millisecond before it is shown', shown - 1, []],
  ['when it is shown', shown, [coming.title, coming.before]],
  ['a millisecond before it begins', begins - 1, [coming.title, coming.before]],
  ['when it begins', begins, [coming.title, coming.during]],
  ['a millisecond before it ends', ends - 1, [coming.title, coming.during]],
  ['when it ends', ends, [coming.title, coming.after]],
  ['a millisecond before it goes', gone - 1, [coming.title, coming.after]],
  ['when it goes', gone, []],
];

const atInstants = instants.map(([when, instant, texts]): Journey => ({
  name: `notice ${when}`,
  async walk(reader) {
    reader.site.setClock(instant, 'still');
    await reader.open('/privatpersoner/');
    await reader.seesNow([always.title, ...texts], [others.title, ...none.filter((one) => !texts.includes(one))]);
  },
}));

/** In pages that are open when the moment comes, or lie in the browser's memory. */
export const noticeJourneys: Journey[] = [
  ...atInstants,
  {
    name: 'a clock that is too early is not believed',
    async walk(reader) {
      reader.site.setClock(Date.parse('2001-01-01T00:00Z'), 'still');
      await reader.open('/privatpersoner/');
      await reader.seesNow([always.title], none);
    },
  },
  {
    name: 'a notice comes in an open page, and what is being read does not move',
    async walk(reader) {
      reader.site.setClock(shown - 4_000, 'going');
      await reader.open('/privatpersoner/');
      const top = () => reader.run((page) => page.querySelector('h1')?.getBoundingClientRect().top);
      const before = await top();
      await reader.seesNow([always.title], none);
      await reader.sees(coming.before);
      const late = (await reader.run(() => Date.now())) - shown;
      expect(late >= 0 && late < 1_500, `It came ${late} ms late.`);
      expect((await top()) === before, `The heading went from ${before} to ${await top()}.`);
    },
  },
  {
    name: 'a text changes and the notice goes in an open page',
    async walk(reader) {
      reader.site.setClock(begins - 3_000, 'going');
      await reader.open('/privatpersoner/');
      await reader.seesNow([coming.before], [coming.during]);
      await reader.sees(coming.during);
      await reader.seesNow([coming.title], [coming.before, coming.after]);
      reader.site.setClock(gone - 3_000, 'going');
      await reader.open('/privatpersoner/');
      await reader.seesNow([coming.after]);
      await reader.seesNo(coming.title);
      await reader.seesNow([always.title], none);
    },
  },
  {
    name: 'back to a page finds what has come meanwhile',
    async walk(reader) {
      reader.site.setClock(shown - 4_000, 'going');
      await reader.open('/privatpersoner/');
      await reader.seesNow([always.title], none);
      await reader.open('/om-webbplatsen/');
      await wait(5_000);
      await reader.browser.back();
      await reader.isAt(/\/privatpersoner\/$/);
      await reader.sees(coming.before);
    },
  },
  {
    name: 'back to a page finds gone what has ended meanwhile',
    async walk(reader) {
      reader.site.setClock(gone - 4_000, 'going');
      await reader.open('/privatpersoner/');
      await reader.seesNow([coming.after]);
      await reader.open('/om-webbplatsen/');
      await wait(5_000);
      await reader.browser.back();
      await reader.isAt(/\/privatpersoner\/$/);
      await reader.seesNo(coming.title);
    },
  },
  {
    name: 'a notice is folded, stays so on the next page, and unfolds',
    async walk(reader) {
      reader.site.setClock(built, 'still');
      await reader.open('/privatpersoner/');
      await reader.click('button', 'Dölj texten');
      await reader.seesNo(always.text);
      await reader.seesNow([always.title, 'Visa texten'], ['Dölj texten']);
      await reader.open('/stallforetradare/');
      await reader.seesNow([always.title], [always.text, 'Dölj texten']);
      await reader.click('button', 'Visa texten');
      await reader.sees(always.text);
    },
  },
];
