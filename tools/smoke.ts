/**
 * Looks at a deployed site as readers, feed readers and other services get it: `npm run smoke -- https://help.example/`.
 * Every file of the build in dist/ (`--from`) is asked for: bytes, type, headers, compressed, in part, with HEAD; old
 * addresses, what is not there, what must be refused. Ends with 0 when all is right, with 1 when something is not, and with 2
 * when the command is used wrongly, nobody answers or the site is of another build.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './servers/ask.ts';
import { serverChecks } from './servers/check-answers.ts';
import { readServedSite } from './servers/served-site.ts';
import { commandLine } from './shared/command-line.ts';

const { values, positionals } = commandLine({
  options: { from: { type: 'string', default: 'dist' } },
  allowPositionals: true,
});
/** Of each check so many kinds of faults are told, and of each kind so many. */
const kindsTold = 20;
const told = 3;

/** Said where something is not right. */
const whatNext = `
What a server has to be told: npm run server-config -- nginx, or caddy, apache, lighttpd, _headers. docs/hosting/README.md says which
differences of a host do no harm. Other bytes: something on the way writes into files, or keeps old ones.`;

try {
  const site = readServedSite(values.from);
  const address = addressOf(positionals, site.path);
  await refuseOther(address, values.from);
  for (const [name, faultsAt] of serverChecks) {
    const faults = await faultsAt(address, site).catch((fault: Error) => [fault.message]);
    console.log(`${faults.length === 0 ? 'ok     ' : 'FAILED '} ${name}`);
    for (const line of shortList(faults)) console.log(`        ${line}`);
    if (faults.length > 0) process.exitCode = 1;
  }
  if (process.exitCode === 1) console.log(whatNext);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 2;
}

/** Faults without their like: one that every file has does not hide that of a single one. */
function shortList(faults: string[]): string[] {
  // What follows the address is alike.
  const kinds = [...Map.groupBy(faults, (fault) => fault.replace(/^.*?: /, '')).values()];
  const lines = kinds
    .slice(0, kindsTold)
    .flatMap((alike) => [
      ...alike.slice(0, told),
      ...(alike.length > told ? [`and ${alike.length - told} more like that`] : []),
    ]);
  return kinds.length > kindsTold ? [...lines, `and ${kinds.length - kindsTold} more of other kinds`] : lines;
}

/** The address of the site, with a slash at its end. `path` is the one that it was built for. */
function addressOf([address = '', ...more]: string[], path: string): string {
  const site = more.length === 0 && URL.canParse(address) ? new URL(address) : undefined;
  if (!site || !/^https?:$/.test(site.protocol) || site.pathname.replace(/\/$/, '') !== path)
    throw new Error(`Wrong use. Write: npm run smoke -- https://help.example${path}/`);
  return `${site.origin}${path}/`;
}

/** Throws where the site is not the build in a folder: all that differs would be told as a fault. */
async function refuseOther(address: string, folder: string): Promise<void> {
  const own = readFileSync(join(folder, 'next-change.json'));
  const asked = new URL('next-change.json', address);
  const { status, headers, body } = await ask(asked).catch((fault: Error) => {
    throw new Error(`${address} does not answer: ${fault.message}`);
  });
  const { location } = headers;
  if (location && new URL(location, asked).href === asked.href) throw new Error(`${asked} leads to itself.`);
  if (location) throw new Error(`${asked} leads to ${location}. Write the address at which readers find the site.`);
  if (status !== 200)
    throw new Error(`${asked} is answered with ${status}. There is no site, or not everybody may see it.`);
  if (body.equals(own)) return;
  throw new Error(
    `${address} is not the build in ${folder}: its next-change.json is another one. ` +
      `Build as of its moment; or, if it should be this build, find what still gives an earlier one: a cache, another folder.`,
  );
}
