import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { timeFault } from '../src/domain/time-fault.ts';

/** Runs an Astro command to its end, in this project and with its output here. Ends this process if the command fails. */
export async function astro(...args: string[]): Promise<void> {
  const command = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const [code] = (await once(command, 'exit')) as [number | null];
  if (code !== 0) process.exit(code ?? 1);
}

/** Hands `--now` and `--preview` to the pages. Ends this process with a message when `--now` names no moment. */
export function passOnMoment(moment: string | undefined, isPreview = false): void {
  if (isPreview) process.env['SITE_PREVIEW'] = '1';
  if (moment === undefined) return;
  const fault = timeFault(moment);
  if (fault) {
    console.error(`--now ${moment}: ${fault}`);
    process.exit(2);
  }
  process.env['SITE_NOW'] = moment;
}
