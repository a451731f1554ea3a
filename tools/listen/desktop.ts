import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Processes } from './processes.ts';

/** A Swedish desktop without a screen or a loudspeaker, in which Orca reads aloud; `orcaFile` is what it does. */
export interface Desktop {
  processes: Processes;
  orcaFile: string;
}

/** Starts one with its home in a folder. It shares nothing with the desktop of whoever runs it. */
export async function startDesktop(folder: string): Promise<Desktop> {
  const [home, run, locale] = ['home', 'run', 'locale'].map((name) => join(folder, name)) as [string, string, string];
  for (const one of [home, run, locale]) mkdirSync(one, { mode: 0o700 });
  const processes = new Processes({
    PATH: process.env['PATH'],
    HOME: home,
    XDG_RUNTIME_DIR: run,
    LOCPATH: locale,
    LC_ALL: 'sv_SE.UTF-8',
    LANG: 'sv_SE.UTF-8',
    LANGUAGE: 'sv',
    TZ: 'Europe/Stockholm',
    GTK_MODULES: 'gail:atk-bridge',
    GNOME_ACCESSIBILITY: '1',
    MOZ_ACCESSIBILITY: '1',
  });
  const orcaFile = join(folder, 'orca.txt');
  try {
    await startPrograms(processes, locale, orcaFile);
  } catch (error) {
    await processes.endAll();
    throw error;
  }
  return { processes, orcaFile };
}

async function startPrograms(processes: Processes, locale: string, orcaFile: string): Promise<void> {
  const { env } = processes;
  await processes.run('localedef', '-i', 'sv_SE', '-f', 'UTF-8', join(locale, 'sv_SE.UTF-8'));
  env['DISPLAY'] = `:${await processes.startAndRead(3, 'Xvfb', '-displayfd', '3', '-screen', '0', '1280x900x24')}`;
  const bus = ['--session', '--nofork', '--print-address'];
  env['DBUS_SESSION_BUS_ADDRESS'] = await processes.startAndRead(1, 'dbus-daemon', ...bus);
  processes.start('/usr/libexec/at-spi-bus-launcher', '--launch-immediately');
  await wait(1000);
  for (const state of ['IsEnabled', 'ScreenReaderEnabled']) await switchOn(processes, state);
  // Its own keys would take those of Orca for tables: Alt, Shift and an arrow moves a window to another desktop.
  const withoutKeys = `${orcaFile}-openbox.xml`;
  writeFileSync(withoutKeys, '<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/></openbox_config>');
  processes.start('openbox', '--config-file', withoutKeys);
  const sound = ['module-native-protocol-unix', 'module-null-sink'].map((name) => `--load=${name}`);
  processes.start('pulseaudio', '-n', '--daemonize=no', '--exit-idle-time=-1', ...sound);
  processes.start('speech-dispatcher', '--run-single', '--timeout', '0');
  await wait(2000);
  // Orca keeps back the end of a file, but writes each line to a terminal at once.
  const orca = 'orca --debug-file=/dev/tty';
  processes.start('script', '--quiet', '--flush', '--command', orca, orcaFile);
  await until(() => readFileSync(orcaFile, 'utf8').includes('SPEECH DISPATCHER: Speaking'));
}

/** Programs ask the bus of accessibility whether anybody listens, and stay silent otherwise. */
function switchOn(processes: Processes, state: string): Promise<void> {
  const set = ['--dest=org.a11y.Bus', '/org/a11y/bus', 'org.freedesktop.DBus.Properties.Set'];
  const what = ['string:org.a11y.Status', `string:${state}`, 'variant:boolean:true'];
  return processes.run('dbus-send', '--session', '--print-reply', ...set, ...what);
}

async function until(isSo: () => boolean): Promise<void> {
  for (let second = 0; second < 60; second++) {
    try {
      if (isSo()) return;
    } catch {
      // The file is not there yet.
    }
    await wait(1000);
  }
  throw new Error('Orca did not speak within a minute.');
}
