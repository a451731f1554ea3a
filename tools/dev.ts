/**
 * Serves the site with live reload. `--now "2024-04-13T10:00"` shows it as of that moment where the site is; `--preview` adds
 * the editors' bar that travels in time.
 */
import { passOnMoment, serveWithAstro } from './build/run-astro.ts';
import { commandLine } from './shared/command-line.ts';

const { values } = commandLine({ options: { now: { type: 'string' }, preview: { type: 'boolean' } } });
passOnMoment(values.now, values.preview);
await serveWithAstro('--host', '127.0.0.1');
