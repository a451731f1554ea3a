import { execFile } from 'node:child_process';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { serve } from '../../tools/shared/serve.ts';
import { expect } from '../expect.ts';
import { said } from '../fixture-notices.ts';
import type { Sites } from '../fixture.ts';
import type { Suite } from '../suite.ts';
import { programSuite } from './program-suite.ts';

/** What a subscriber has after reading the feed of each of these builds in turn: the titles, oldest first. */
async function subscribe(folder: string, builds: readonly string[], feed: string): Promise<string[]> {
  const [current, urls, cache] = ['current', 'urls', 'cache.db'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  rmSync(cache, { force: true });
  for (const build of builds) {
    rmSync(current, { force: true });
    symlinkSync(build, current);
    const { server, address } = await served(current);
    writeFileSync(urls, `${address}${feed}\n`);
    await promisify(execFile)('newsboat', ['-u', urls, '-c', cache, '-C', '/dev/null', '-x', 'reload'], {
      env: { ...process.env, HOME: folder },
    });
    server.closeAllConnections();
    server.close();
  }
  const database = new DatabaseSync(cache);
  const rows = database.prepare('SELECT title FROM rss_item ORDER BY id').all();
  database.close();
  return rows.map(({ title }) => String(title));
}

let port = 0;
/** Always at one address, because a subscription is to an address. */
async function served(folder: string) {
  const started = await serve(folder, port);
  port = Number(new URL(started.address).port);
  return started;
}

/** A feed reader that knows an entry by its id and does not look at it again. */
export const newsboat = ({ shown, changed, withdrawn, over, edited }: Sites): Suite => {
  const { coming, always } = said;
  const count = (titles: readonly string[], form: RegExp) => titles.filter((title) => form.test(title)).length;
  return programSuite('newsboat', {
    'tells a subscriber of each notice once': async (folder) => {
      const titles = await subscribe(folder, [shown, shown], 'meddelanden/privatpersoner/atom.xml');
      for (const { title } of [coming, always])
        expect(count(titles, new RegExp(title)) === 1, `${title}: ${titles.join(' / ')}`);
    },
    'tells a subscriber of a change': async (folder) => {
      const titles = await subscribe(folder, [shown, changed], 'meddelanden/privatpersoner/atom.xml');
      expect(count(titles, new RegExp(`^Ändrat: ${coming.title}`)) === 1, titles.join(' / '));
    },
    'tells a subscriber of an end, and of a change after it': async (folder) => {
      const titles = await subscribe(folder, [shown, over, edited, edited], 'meddelanden/privatpersoner/atom.xml');
      for (const word of ['Över', 'Över, ändrat'])
        expect(count(titles, new RegExp(`^${word}: ${coming.title}`)) === 1, titles.join(' / '));
    },
    'tells a subscriber that a notice is withdrawn': async (folder) => {
      const titles = await subscribe(folder, [shown, changed, withdrawn], 'meddelanden/privatpersoner/atom.xml');
      expect(count(titles, new RegExp(`^Återkallat: ${coming.title}`)) === 1, titles.join(' / '));
    },
  });
};
