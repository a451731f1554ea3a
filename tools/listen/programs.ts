import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What listening needs besides the packages of the project: a program or a file, and the Debian package it is in. */
const needed = {
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
  'dbus-daemon': 'dbus-x11',
  pulseaudio: 'pulseaudio',
  localedef: 'locales',
  '/usr/share/i18n/locales/sv_SE': 'locales',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
  'speech-dispatcher': 'speech-dispatcher',
  '/usr/lib/speech-dispatcher-modules/sd_espeak-ng': 'speech-dispatcher-espeak-ng',
  'espeak-ng': 'espeak-ng',
  script: 'bsdutils',
  orca: 'orca',
  'firefox-esr': 'firefox-esr',
};

/** The Debian packages that are not there. */
export function missingPackages(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const isThere = (name: string) => [name, ...folders.map((folder) => join(folder, name))].some(existsSync);
  const missing = Object.entries(needed).filter(([name]) => !isThere(name));
  return [...new Set(missing.map(([, debian]) => debian))];
}

/** Whether this user has an Orca already. It lets nobody have two, and its `--replace` would end that of whoever is at work. */
export function isOrcaRunning(): boolean {
  return spawnSync('pgrep', ['-u', String(process.getuid?.()), '-x', 'orca']).status === 0;
}

const named = {
  Orca: ['orca', '--version'],
  'Firefox ESR': ['firefox-esr', '--version'],
  'Speech Dispatcher': ['speech-dispatcher', '--version'],
  'espeak-ng': ['espeak-ng', '--version'],
} as const;

/** Which versions are heard: `Orca 43.1, Firefox ESR 153.8.0, …`. */
export function versions(): string {
  return Object.entries(named)
    .map(([name, [command, option]]) => {
      const { stdout } = spawnSync(command, [option], { encoding: 'utf8' });
      return `${name} ${/\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? 'of unknown version'}`;
    })
    .join(', ');
}
