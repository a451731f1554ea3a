import { serveClocked } from './clocked-site.ts';
import type { Engine } from './drivers/browser.ts';
import type { Sites } from './fixture.ts';
import type { Journey } from './journey.ts';
import { Reader } from './reader.ts';
import type { Suite } from './suite.ts';

/** All journeys in one browser, one after the other. */
export function browserSuite(engine: Engine, journeys: readonly Journey[], { site: folder }: Sites): Suite {
  return {
    name: engine.name,
    packages: engine.packages,
    find: engine.find,
    names: journeys.map(({ name }) => name),
    async run(report) {
      const site = await serveClocked(folder);
      const browser = await engine.start();
      for (const { name, walk } of journeys) await report(name, () => walk(new Reader(browser, site)));
      await browser.close();
      site.close();
    },
  };
}
