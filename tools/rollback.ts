/**
 * Lets readers have an earlier build again: `npm run rollback -- --to /srv/login-help` goes one build back, an id after
 * it goes to that build, and `--list` names those that are kept. Nothing is built and nothing is removed.
 */
import { parseArgs } from 'node:util';
import { currentId, readReleases, rollBack } from './publish/releases.ts';

const { values, positionals } = parseArgs({
  options: { to: { type: 'string' }, list: { type: 'boolean' } },
  allowPositionals: true,
});
try {
  if (!values.to) throw new Error('Say where: npm run rollback -- --to /srv/login-help');
  if (values.list) await list(values.to);
  else console.log(`Readers get build ${(await rollBack(values.to, positionals[0])).id}.`);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}

async function list(target: string): Promise<void> {
  const current = await currentId(target);
  for (const { id, deployed } of await readReleases(target)) {
    console.log(`${id}  deployed ${deployed}${id === current ? '  <- readers get this one' : ''}`);
  }
}
