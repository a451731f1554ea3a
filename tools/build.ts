/**
 * Builds the site into dist/: Astro's pages, old addresses, the sitemap and the search index, and checks what came out.
 * `--now "2024-04-13T10:00"` shows it as of that moment where the site is; `--preview` adds the editors' bar that travels in time. What
 * would become what it is from the last build is kept, unless `--cold` is given.
 */
import { UnusableFile } from '../src/library/unusable-file.ts';
import { CannotBuild } from './build/cannot-build.ts';
import { expectPlaces } from './build/expect-places.ts';
import { lastChanges } from './build/reuse/build-inputs.ts';
import { buildWithAstro, passOnMoment } from './build/run-astro.ts';
import { faultText, isOfDisk } from './shared/fault-text.ts';
import { commandLine } from './shared/command-line.ts';

const { values } = commandLine({
  options: {
    now: { type: 'string' },
    preview: { type: 'boolean' },
    cold: { type: 'boolean' },
    out: { type: 'string', default: 'dist' },
  },
});
passOnMoment(values.now, values.preview);
try {
  expectPlaces(values.out);
  const build = buildWithAstro(values.out);
  // Before Astro has read anything. While it starts, the rest of this program is read.
  const changed = lastChanges();
  const { buildSite } = await import('./build/build-site.ts');
  if (!(await buildSite(build, changed, { isPreview: values.preview, isCold: values.cold }))) process.exitCode = 1;
} catch (fault) {
  const isKnown = fault instanceof CannotBuild || fault instanceof UnusableFile || isOfDisk(fault);
  if (!isKnown) throw fault;
  console.error(`Not built. ${faultText(fault, values.out)}`);
  // Astro ends with this process.
  process.exit(1);
}
