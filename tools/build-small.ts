/**
 * Builds the small site of e2e/small-site/ as of a night with two half past two: `--out` is the folder, and `--url` an
 * address for it that may have a path. Tests and the listening stand on it, so that they do not change with what editors write.
 */
import { buildSmallSite } from './build/build-small-site.ts';
import { commandLine } from './shared/command-line.ts';

const { values } = commandLine({
  options: { out: { type: 'string', default: 'test-results/site-small' }, url: { type: 'string' } },
});
await buildSmallSite('2024-10-26T23:00', values.out, values.url ? { url: values.url } : {});
console.log(`The small site is in ${values.out}/`);
