/**
 * Builds the site with many generated help entries more, to measure a large one: `--pages 5000` is how many, `--out` the
 * folder. The site itself must be built, for the generated entries have words that it lacks.
 */
import { parseArgs } from 'node:util';
import { buildLargeSite } from './large-site/build-large-site.ts';

const { values } = parseArgs({
  options: { pages: { type: 'string', default: '5000' }, out: { type: 'string', default: 'test-results/site-large' } },
});
await buildLargeSite(Number(values.pages), values.out);
console.log(`The site with ${values.pages} pages more is in ${values.out}/`);
