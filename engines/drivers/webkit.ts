import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import type { Engine } from './browser.ts';
import { freePort, packageVersion, says, start, type Program } from './program.ts';
import { startW3c } from './w3c.ts';

/** WebKit as GNOME's browser has it, near the newest Safari. It draws on a screen in memory. */
export const webKitGtk: Engine = {
  name: 'WebKitGTK',
  packages: ['webkit2gtk-driver', 'xvfb'],
  async find() {
    const version = packageVersion('webkit2gtk-driver');
    if (!version) return { missing: 'Debian package webkit2gtk-driver' };
    return hasScreen() ? { version } : { missing: 'Debian package xvfb' };
  },
  async start() {
    const port = await freePort();
    const screen = await startScreen();
    const driver = start('WebKitWebDriver', [`--port=${port}`], { DISPLAY: screen.name });
    const [binary] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');
    return startW3c(port, { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } }, () => {
      driver.end();
      screen.program.end();
    });
  },
};

/** WebKit of 2022, near Safari 16.0, without a screen. */
export const wpeWebKit: Engine = {
  name: 'WPE WebKit',
  packages: ['wpewebkit-driver', 'cog'],
  async find() {
    const version = packageVersion('wpewebkit-driver');
    if (!version) return { missing: 'Debian package wpewebkit-driver' };
    return packageVersion('cog') ? { version } : { missing: 'Debian package cog' };
  },
  async start() {
    const port = await freePort();
    const driver = start('WPEWebDriver', [`--port=${port}`]);
    const options = { binary: 'cog', args: ['--automation', '-P', 'headless'] };
    return startW3c(port, { 'wpe:browserOptions': options }, driver.end);
  },
};

const hasScreen = () => spawnSync('Xvfb', ['-help'], { stdio: 'ignore' }).error === undefined;

/** A screen in memory. It chooses its number by itself, and says it once it is ready. */
async function startScreen(): Promise<{ name: string; program: Program }> {
  const program = start('Xvfb', ['-displayfd', '2', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
  const number = await says(program, /^(\d+)\n/m);
  return { name: `:${number}`, program };
}
