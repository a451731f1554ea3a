import { serve } from '../tools/serve.ts';
import { unpackChromium } from './chromium.ts';

/** Unpacks the browser and serves the two builds; the workers find them through the environment. */
export default async function globalSetup() {
  const { path, libraries } = await unpackChromium();
  process.env['CHROMIUM_PATH'] = path;
  if (libraries) process.env['LD_LIBRARY_PATH'] = libraries;
  const today = await serve('dist');
  const past = await serve('test-results/site-2024');
  process.env['SITE_TODAY'] = today.address;
  process.env['SITE_2024'] = past.address;
  return () => {
    today.server.close();
    past.server.close();
  };
}
