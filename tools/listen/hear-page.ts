import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Desktop } from './desktop.ts';
import { spokenIn, spokenLines } from './spoken.ts';

/** A key as xdotool names it, or a text that is typed. */
export type Press = { key: string } | { text: string };

/** Firefox without its own questions; a prepared new tab would be announced in the middle of the page. */
const preferences = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtab.preload': false,
  'browser.newtabpage.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
};

/** Opens a page in a new Firefox, lets Orca read it to its end, then presses keys one by one. Resolves to what was said, a block for each. */
export async function hearPage({ processes, orcaFile }: Desktop, address: string, presses: Press[]): Promise<string> {
  const profile = mkdtempSync(join(processes.env['HOME'] ?? '', 'profile-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${value});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const hear = async (what: string, quietSeconds: number, act: (before: number) => unknown) => {
    const before = readFileSync(orcaFile, 'utf8').length;
    await act(before);
    await quiet(orcaFile, quietSeconds);
    return `== ${what}\n${spokenLines(spokenIn(readFileSync(orcaFile, 'utf8').slice(before)))}\n`;
  };
  const firefox = processes.start('firefox-esr', '--no-remote', '--profile', profile, address);
  const opened = (before: number) => readingBegins(orcaFile, before);
  const heard = [await hear('The page is opened and read to its end', 20, opened)];
  for (const press of presses) {
    const act =
      'key' in press
        ? () => processes.run('xdotool', 'key', press.key)
        : () => processes.run('xdotool', 'type', '--delay', '150', press.text);
    heard.push(await hear('key' in press ? `Key: ${press.key}` : `Typed: ${press.text}`, 6, act));
  }
  await processes.end(firefox);
  return heard.join('\n');
}

/**
 * Resolves when the voice has come to the text of the page. What Orca says first, such as how many headings there are,
 * takes half a minute, and nothing tells how far it has got.
 */
async function readingBegins(orcaFile: string, before: number): Promise<void> {
  for (let second = 0; second < 120; second++) {
    if (readFileSync(orcaFile, 'utf8').slice(before).includes('SPEECH DISPATCHER: Got mark')) return;
    await wait(1000);
  }
}

/** Resolves when nothing has been said for so many seconds. */
async function quiet(orcaFile: string, seconds: number): Promise<void> {
  const count = () => readFileSync(orcaFile, 'utf8').split('SPEECH DISPATCHER:').length;
  for (let last = count(), silent = 0; silent < seconds; silent++) {
    await wait(1000);
    const now = count();
    if (now !== last) silent = 0;
    last = now;
  }
}
