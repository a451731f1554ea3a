/**
 * Looks at a deployed site as readers, feed readers and other services get it: `npm run smoke -- https://help.example/`.
 * Every file of the build in dist/ (`--from`) is asked for: bytes, type, headers, compressed, in part, with HEAD; old
 * addresses, what is not there, what must be refused. Ends with 0 when all is right, with 1 when something is not, and with 2
 * when the command is used wrongly, nobody answers or the site is of another build.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, serverChecks } from './servers/check-answers.ts';
import { readServedSite } from './servers/served-site.ts';
import { commandLine } from './shared/command-line.ts';

const { values, positionals } = commandLine({
  options: { from: { type: 'string', default: 'dist' } },
  allowPositionals: true,
});
/** Of each check so many faults are told. */
const told = 10;

try {
  const site = readServedSite(values.from);
  const address = addressOf(positionals, site.path);
  await refuseOther(address, values.from);
  for (const [name, faultsAt] of serverChecks) {
    const faults = await faultsAt(address, site);
    console.log(`${faults.length === 0 ? 'ok     ' : 'FAILED '} ${name}`);
    for (const fault of faults.slice(0, told)) console.log(`        ${fault}`);
    if (faults.length > told) console.log(`        and ${faults.length - told} more`);
    if (faults.length > 0) process.exitCode = 1;
  }
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 2;
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
  const { status, body } = await ask(new URL('next-change.json', address)).catch((fault: Error) => {
    throw new Error(`${address} does not answer: ${fault.message}`);
  });
  if (status === 200 && body.equals(own)) return;
  throw new Error(
    `${address} is not the build in ${folder}: its next-change.json is another one. Build as of its moment.`,
  );
}
