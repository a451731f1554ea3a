/**
 * How many requests a second nginx and Caddy (Debian) answer for a page of dist/ with our configuration, and how long the
 * slowest hundredth waits, beside a bare file of the same size by the same server without any. On this machine alone, over
 * loopback, with wrk (Debian): `--seconds 5` a run, `--rounds 3` runs each in turn, `--connections 32`.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sectionPaths } from '../src/domain/entries/addresses.ts';
import { compressFiles } from '../tools/servers/compress-files.ts';
import { readServedSite, type ServedSite } from '../tools/servers/served-site.ts';
import { ask, freePort, packageVersion, retry } from './drivers/program.ts';
import { answersOf, medianOf, type Answers } from './tools/wrk-answers.ts';
import { servers, type WebServer } from './tools/web-servers.ts';
import { commandLine } from '../tools/shared/command-line.ts';

const { values } = commandLine({
  options: {
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '32' },
  },
});
/** A file and nothing else: no headers of ours, no forms of addresses. */
const bare: Record<string, (root: string) => string> = {
  nginx: (root) => `root "${root}";`,
  caddy: (root) => `root * "${root}"\nfile_server`,
};

if (!packageVersion('wrk')) throw new Error('There is no wrk here: it is a package of Debian.');
const folder = mkdtempSync(join(tmpdir(), 'load-'));
try {
  const { site, page, size } = await lookedAt();
  console.log(
    `${page}, ${size} bytes of Brotli; ${values.connections} connections, ${values.rounds} × ${values.seconds} s\n`,
  );
  console.log('| Server | asked for | requests/s | 99 % within | × bare: requests | × bare: wait |');
  console.log('| --- | --- | ---: | ---: | ---: | ---: |');
  for (const server of servers.filter(({ name }) => name in bare)) await measure(server, site, page);
} finally {
  rmSync(folder, { recursive: true });
}

/** A copy of the site, whose first answer is compressed as `npm run deploy -- --compress` does, and the bare file beside it. */
async function lookedAt(): Promise<{ site: ServedSite; page: string; size: number }> {
  const root = join(folder, 'site');
  cpSync('dist', root, { recursive: true });
  const site = readServedSite(root);
  const file = site.files.find((one) => `/${one}`.startsWith(sectionPaths.help) && one.split('/').length === 3);
  if (!file) throw new Error('dist/ holds no answer.');
  await compressFiles(dirname(join(root, file)));
  const { size } = statSync(join(root, `${file}.br`));
  mkdirSync(join(folder, 'bare'));
  // Not a text, so that nobody thinks of compressing it.
  writeFileSync(join(folder, 'bare', 'file.bin'), Buffer.alloc(size, 7));
  return { site, page: `${site.path}/${dirname(file)}/`, size };
}

async function measure(server: WebServer, site: ServedSite, path: string): Promise<void> {
  const version = server.packages.map(packageVersion)[0];
  if (!version) return console.log(`| ${server.name}: not here | | | | | |`);
  const ours = await begin(server, server.config(site, folder), path);
  const plain = await begin(server, bare[server.name]?.(join(folder, 'bare')) ?? '', '/file.bin');
  const runs: { ours: Answers; plain: Answers }[] = [];
  for (let round = 0; round < Number(values.rounds); round++) runs.push({ ours: ours.load(), plain: plain.load() });
  for (const { program } of [ours, plain]) program.end();
  const [page, bareFile] = [medianOf(runs.map((run) => run.ours)), medianOf(runs.map((run) => run.plain))];
  const times = (a: number, b: number) => (a / b).toFixed(2);
  console.log(row(`${server.name} ${version}`, 'bare file', bareFile, '', ''));
  console.log(row('', 'page', page, times(page.rate, bareFile.rate), times(page.slowest, bareFile.slowest)));
}

function row(name: string, what: string, { rate, slowest }: Answers, rates: string, waits: string): string {
  return `| ${name} | ${what} | ${Math.round(rate)} | ${slowest.toFixed(2)} ms | ${rates} | ${waits} |`;
}

/** Starts a server with a configuration, and gives what asks it for an address as fast as it answers. */
async function begin(server: WebServer, config: string, path: string) {
  const own = mkdtempSync(join(folder, `${server.name}-`));
  const port = await freePort();
  const program = server.start(own, config, port);
  const address = `http://127.0.0.1:${port}${path}`;
  await retry(async () => {
    const { ok, status } = await fetch(address);
    if (!ok) throw new Error(`${address}: ${status}`);
  });
  const args = [
    '-t1',
    `-c${values.connections}`,
    `-d${values.seconds}s`,
    '--latency',
    '-H',
    'Accept-Encoding: br',
    address,
  ];
  return { program, load: () => answersOf(ask('wrk', ...args) ?? '') };
}
