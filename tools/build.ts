/**
 * Builds the site into dist/: Astro, old addresses, the security policy of each page, the sitemap, then the search index.
 * `--now "2024-04-13T10:00"` shows it as of that moment in Sweden; `--preview` adds the editors' bar that travels in time.
 */
import { parseArgs } from 'node:util';
import { getOldUrls, getSite } from '../src/library/settings.ts';
import { astro, passOnMoment } from './build/run-astro.ts';
import { addSecurityPolicies } from './build/add-security-policies.ts';
import { reportOutput } from './build/output/report-output.ts';
import { writeRedirects } from './build/write-redirects.ts';
import { writeSearchIndex } from './build/write-search-index.ts';
import { writeSitemap } from './build/write-sitemap.ts';

const { values } = parseArgs({
  options: { now: { type: 'string' }, preview: { type: 'boolean' }, out: { type: 'string', default: 'dist' } },
});
passOnMoment(values.now, values.preview);
await astro('build', '--force', '--outDir', values.out);
await writeRedirects(values.out, await getOldUrls(), (await getSite()).url);
const pages = await addSecurityPolicies(values.out);
await writeSitemap(values.out);
const indexed = writeSearchIndex(values.out);
// A preview is for editors: its bar is a form, and it is never published.
if (!values.preview && !(await reportOutput(values.out, indexed))) process.exitCode = 1;
await indexed;
console.log(`${pages} pages built and indexed in ${values.out}/`);
