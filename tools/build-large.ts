/**
 * Builds the site with many generated help entries more, to measure a large one: `--pages 5000` is how many, `--out` the
 * folder, `--notices 2000` adds notices, of which 300 are to come and 12 current. The site itself must be built, for the
 * generated entries have words that it lacks.
 */
import { buildLargeSite } from './measure/large-site/build-large-site.ts';
import { commandLine } from './shared/command-line.ts';

const { values } = commandLine({
  options: {
    pages: { type: 'string', default: '5000' },
    notices: { type: 'string', default: '0' },
    out: { type: 'string', default: 'test-results/site-large' },
  },
});
const all = Number(values.notices);
await buildLargeSite(Number(values.pages), values.out, all > 0 ? { all, coming: 300, current: 12 } : undefined);
console.log(`The site with ${values.pages} pages more is in ${values.out}/`);
