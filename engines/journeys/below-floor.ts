import { setTimeout as wait } from 'node:timers/promises';
import { moments, said } from '../fixture-notices.ts';
import type { Journey } from '../journey.ts';
import { kinds } from './pages.ts';

/** Of two words only one may show at a time. */
const pairs = [
  ['Dölj texten', 'Visa texten'],
  ['Det går inte att söka', 'träffar på'],
];

/** In a browser that is older than the floor everything can be read, and nothing false is said. */
export const belowFloorJourneys: Journey[] = [
  {
    name: 'every page can be read, and says nothing false',
    async walk(reader) {
      reader.site.setClock(moments.built, 'still');
      const faults: string[] = [];
      for (const path of kinds) {
        await reader.open(path);
        await wait(1_000);
        const text = await reader.text();
        const isEmpty = !(await reader.run((page) => (page.querySelector('h1')?.getClientRects().length ?? 0) > 0));
        if (isEmpty) faults.push(`${path}: no heading`);
        for (const one of ['{query}', '{count}']) if (text.includes(one)) faults.push(`${path}: "${one}"`);
        for (const pair of pairs)
          if (pair.every((one) => text.includes(one))) faults.push(`${path}: ${pair.join(' and ')}`);
        if (!path.includes('?q=') && text.includes('Det går inte att söka'))
          faults.push(`${path}: search is said to be broken`);
        if (path === '/privatpersoner/' && !text.includes(said.always.text)) faults.push(`${path}: the notice is lost`);
      }
      if (faults.length > 0) throw new Error(faults.join(', '));
    },
  },
];
