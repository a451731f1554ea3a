import { isAdopted } from '../tools/init/sample.ts';
import { serve } from '../tools/shared/serve.ts';
import { unpackChromium } from '../tools/shared/chromium.ts';

/** Unpacks the browser and serves the builds; the workers find them through the environment. */
export default async function globalSetup() {
  const { path, libraries } = await unpackChromium();
  process.env['CHROMIUM_PATH'] = path;
  if (libraries) process.env['LD_LIBRARY_PATH'] = libraries;
  const all = {
    SITE_TODAY: 'dist',
    SITE_2024: 'test-results/site-2024',
    SITE_SMALL: 'test-results/site-small',
    SITE_BELOW: 'test-results/site-below',
    SITE_LARGE: 'test-results/site-large',
    SITE_PREVIEW_BUILD: 'test-results/preview',
  };
  // Of content, the pages alone are tried, and of the product the other builds too (tools/test.ts).
  const isAlone = process.env['SITE_ALONE'] || isAdopted();
  const builds = Object.fromEntries(Object.entries(all).filter(([, folder]) => folder === 'dist' || !isAlone));
  const served = await Promise.all(Object.values(builds).map((folder) => serve(folder)));
  Object.keys(builds).forEach((name, index) => {
    process.env[name] = served[index]?.address;
  });
  return () => served.forEach(({ server }) => server.close());
}
