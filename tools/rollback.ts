/**
 * Lets readers have an earlier build again: `npm run rollback -- --to /srv/login-help` gives them what they had before the
 * build that they have, and again what they had before that; an id after it gives that build, and `--list` names those that
 * are kept. Nothing is built and nothing is removed.
 */
import { faultText } from './shared/fault-text.ts';
import { currentId, readReleases } from './publish/history.ts';
import { letOthersRead } from './publish/let-others-read.ts';
import { rollBack } from './publish/releases.ts';
import { NotWhole } from './shared/file-list.ts';
import { commandLine } from './shared/command-line.ts';

let target = '';
try {
  const { to, list, id: wanted } = options();
  letOthersRead();
  target = to;
  if (list) await print(to);
  else await goBack(to, wanted);
} catch (fault) {
  console.error(faultText(fault, target));
  if (fault instanceof NotWhole) console.error('Name another build: --list tells which there are.');
  if (target) console.error('Nothing has changed for readers.');
  process.exitCode = 1;
}

function options() {
  const { values, positionals } = commandLine({
    options: { to: { type: 'string', default: '' }, list: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (!values.to) throw new Error('Say where: npm run rollback -- --to /srv/login-help');
  if (positionals.length > 1) throw new Error('Name one build, or none to go one back.');
  return { ...values, id: positionals[0] };
}

async function goBack(to: string, wanted: string | undefined): Promise<void> {
  const { id, undone } = await rollBack(to, wanted);
  console.log(`Readers get build ${id}.`);
  if (undone)
    console.error(`Pages that are open may lack files of the build that was taken back. ${faultText(undone, to)}`);
}

async function print(to: string): Promise<void> {
  const releases = await readReleases(to);
  if (releases.length === 0) throw new Error(`Nothing was deployed to ${to}.`);
  const current = await currentId(to);
  const before = releases.find(({ id }) => id === current)?.before;
  for (const { id, deployed } of releases) {
    const note =
      { [`${before}`]: '  <- "npm run rollback" gives this one', [`${current}`]: '  <- readers get this one' }[id] ??
      '';
    console.log(`${id}  deployed ${deployed}${note}`);
  }
}
