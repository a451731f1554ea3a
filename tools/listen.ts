/**
 * Listens to the small site with a real screen reader and writes what is spoken to docs/listening/, a file for each page;
 * names after `--` listen to some of them. It takes about ten minutes, is no part of the tests, and says which Debian
 * packages are missing. Ends with 2 when it could not listen.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDesktop } from './listen/desktop.ts';
import { hearPage } from './listen/hear-page.ts';
import { journeys } from './listen/journeys.ts';
import { isOrcaRunning, missingPackages, versions } from './listen/programs.ts';
import { commandLine } from './shared/command-line.ts';
import { serve } from './shared/serve.ts';

const { positionals: asked } = commandLine({ allowPositionals: true });
const missing = missingPackages();
if (missing.length > 0) {
  console.error(`Nothing is heard: this machine lacks ${missing.join(', ')}.`);
  console.error(`On Debian, install with: apt-get install --no-install-recommends ${missing.join(' ')}`);
  process.exit(2);
}
if (isOrcaRunning()) {
  console.error(
    'Nothing is heard: an Orca of yours is running, and Orca lets nobody have two. End it, or be another user.',
  );
  process.exit(2);
}

const site = join('test-results', 'site-small');
execFileSync(process.execPath, [join('tools', 'build-small.ts'), '--out', site], { stdio: 'inherit' });
const { server, address } = await serve(site);
const folder = mkdtempSync(join(tmpdir(), 'listen-'));
const desktop = await startDesktop(folder);
const close = async () => {
  await desktop.processes.endAll();
  server.close();
  rmSync(folder, { recursive: true, force: true });
};
process.once('SIGINT', () => void close().finally(() => process.exit(1)));
try {
  mkdirSync(join('docs', 'listening'), { recursive: true });
  for (const { name, about, path, presses = [] } of journeys) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const heard = await hearPage(desktop, address + path, presses);
    const when = `Heard on ${Temporal.Now.plainDateISO()} with ${versions()}`;
    const file = join('docs', 'listening', `${name}.txt`);
    writeFileSync(file, `${about}: /${path}\n${when}; by npm run listen\n\n${heard}`);
    console.log(file);
  }
} finally {
  await close();
}
