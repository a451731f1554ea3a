import { afterAll, expect, test } from 'vitest';
import { serverChecks } from '../tools/servers/check-answers.ts';
import { readServedSite } from '../tools/servers/served-site.ts';
import { serve } from '../tools/shared/serve.ts';

const { server, address } = await serve('dist');
afterAll(() => {
  server.close();
});

// The web servers that readers get the site from are asked the same in `npm run test:servers`. This one compresses nothing.
test.each(serverChecks(readServedSite('dist')).filter(([name]) => !name.includes('compressed')))(
  'npm run preview %s',
  async (_name, faultsAt) => {
    expect(await faultsAt(address)).toEqual([]);
  },
);
