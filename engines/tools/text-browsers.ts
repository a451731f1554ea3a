import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { serve } from '../../tools/shared/serve.ts';
import { said } from '../fixture-notices.ts';
import { expect } from '../expect.ts';
import type { Sites } from '../fixture.ts';
import type { Suite } from '../suite.ts';
import { programSuite } from './program-suite.ts';

const run = promisify(execFile);
const { always, coming } = said;

/** What a text browser must not say on any page: nothing of it is true as of the build. */
const untrue = [
  ...['{query}', '{count}', 'Inga träffar', 'Det går inte att söka', 'Dölj texten', 'Visa texten', 'Gäller inte'],
  ...['Vi söker', 'Menade du', 'undefined'],
];
const pages = [
  '',
  'privatpersoner/',
  'hjalp/',
  'inloggningssatt/',
  'meddelanden/',
  'meddelanden/prov-alltid/',
  'sok/',
  'en/',
];

/** Browsers that show neither styles nor the attribute `hidden`. */
export const textBrowsers = (sites: Sites): Suite[] => [
  textBrowser('lynx', ['-dump', '-nolist', '-width=990', '-display_charset=utf-8'], sites),
  textBrowser('w3m', ['-dump', '-cols', '990', '-O', 'UTF-8'], sites),
];

function textBrowser(name: string, args: string[], sites: Sites): Suite {
  const read = async (folder: string, paths: readonly string[]): Promise<string[]> => {
    const { server, address } = await serve(folder);
    try {
      const outputs = paths.map((path) =>
        run(name, [...args, address + path], { env: { ...process.env, LANG: 'C.UTF-8' } }),
      );
      return (await Promise.all(outputs)).map(({ stdout }) => stdout.replaceAll(/\s+/g, ' '));
    } finally {
      server.close();
    }
  };
  return programSuite(name, {
    'says what is true at the build, and nothing else': async () => {
      const texts = await read(sites.site, pages);
      const wrong = texts.flatMap((text, index) =>
        untrue.filter((one) => text.includes(one)).map((one) => `/${pages[index]}: "${one}"`),
      );
      expect(wrong.length === 0, wrong.join(', '));
      expect(texts[1]?.includes(always.text) === true, `"${always.text}" is lost.`);
      expect(texts[1]?.includes(coming.title) === false, `"${coming.title}" is not shown yet.`);
      expect(texts[1]?.split(always.text).length === 2, `"${always.text}" stands there more than once.`);
    },
    'marks the items of a list in which something is to come': async () => {
      const [list = ''] = await read(sites.site, ['meddelanden/']);
      expect(new RegExp(`[*•] ${always.title}`).test(list), `"${always.title}" has no bullet.`);
    },
    'says each notice once, and in one phase': async () => {
      const [page = '', list = ''] = await read(sites.shown, ['privatpersoner/', 'meddelanden/']);
      expect(page.includes(coming.before), `"${coming.before}" is lost.`);
      for (const text of [coming.during, coming.after]) expect(!page.includes(text), `"${text}" is not true yet.`);
      expect(
        list.split(coming.title).length === 2,
        `"${coming.title}" stands ${list.split(coming.title).length - 1} times in the list.`,
      );
    },
  });
}
