/**
 * Builds the site into dist/: Astro, the security policy of each page, then the search index.
 * `--now "2024-04-13T10:00"` shows it as of that moment in Sweden.
 */
import { parseArgs } from 'node:util';
import { astro, passOnMoment } from './astro.ts';
import { addSecurityPolicies } from './add-security-policies.ts';
import { writeSearchIndex } from './write-search-index.ts';

const { values } = parseArgs({ options: { now: { type: 'string' }, out: { type: 'string', default: 'dist' } } });
passOnMoment(values.now);
await astro('build', '--force', '--outDir', values.out);
const pages = await addSecurityPolicies(values.out);
await writeSearchIndex(values.out);
console.log(`${pages} pages built and indexed in ${values.out}/`);
