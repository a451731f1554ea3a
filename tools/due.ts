/**
 * Says in one line whether a deployed site must be built anew: `npm run due`, for the site whose address content/site.yaml
 * has, or `npm run due -- https://help.example/`. Ends with 0 when it is up to date, with 10 when a boundary has passed since it was built, and with 2 when the command
 * is used wrongly or the site cannot be read.
 */
import { z } from 'zod';
import { dueAt } from '../src/domain/time/due.ts';
import type { ApiDocument } from '../src/schema/api/api-schemas.ts';
import { nextChangeDocument } from '../src/schema/api/index.ts';
import { singleFiles } from '../src/schema/single-files.ts';
import { ownAddress } from './publish/own-address.ts';
import { commandLine } from './shared/command-line.ts';

const upToDate = 0;
const due = 10;
const unknown = 2;
const patience = 20_000;

try {
  const { built, changes } = await read(addressOf(process.argv.slice(2)));
  const { passed, next } = dueAt(changes, Date.now());
  const coming = next ? `the next boundary is ${next}` : 'no later boundary is known';
  console.log(
    passed
      ? `Due: the boundary ${passed} has passed since the site was built for ${built}; ${coming}.`
      : `Up to date: the site was built for ${built}; ${coming}.`,
  );
  process.exitCode = passed ? due : upToDate;
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = unknown;
}

function addressOf(args: string[]): URL {
  const wrongUse = new Error('Wrong use. Write: npm run due, or npm run due -- https://help.example/');
  try {
    const { positionals } = commandLine({ args, allowPositionals: true });
    if (positionals.length > 1) throw wrongUse;
    return listIn(positionals[0] ?? ownAddress() ?? refuse());
  } catch (fault) {
    throw args.length === 0 ? fault : wrongUse;
  }
}

function refuse(): never {
  throw new Error(`${singleFiles.site.path} has no url. Write one there, or: npm run due -- https://help.example/`);
}

function listIn(site: string): URL {
  const { protocol, origin, pathname } = new URL(site);
  if (!/^https?:$/.test(protocol)) throw new Error(`${site} is no web address`);
  return new URL(`${origin}${pathname.replace(/\/?$/, '/')}next-change.json`);
}

async function read(address: URL): Promise<ApiDocument<'next-change'>> {
  try {
    const response = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(patience) });
    const text = await response.text();
    if (!response.ok) throw new Error(`the server answers ${response.status}`);
    return nextChangeDocument.parse(JSON.parse(text));
  } catch (fault) {
    throw new Error(`Cannot read ${address.href}: ${reasonOf(fault)}.`);
  }
}

function reasonOf(fault: unknown): string {
  if (fault instanceof SyntaxError || fault instanceof z.ZodError) return 'it is not a list of boundaries';
  if (!(fault instanceof Error)) return String(fault);
  return fault.cause instanceof Error ? fault.cause.message || fault.message : fault.message;
}
