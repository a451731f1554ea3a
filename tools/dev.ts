/** Serves the site with live reload. `--now "2024-04-13T10:00"` shows it as of that moment in Sweden. */
import { parseArgs } from 'node:util';
import { astro, passOnMoment } from './astro.ts';

const { values } = parseArgs({ options: { now: { type: 'string' } } });
passOnMoment(values.now);
await astro('dev', '--host', '127.0.0.1');
