import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Engine } from './browser.ts';
import { unpackOldChromium, type OldVersion } from './old-chromium.ts';
import { ask, retry, says, start } from './program.ts';
import { connect, type Socket } from './socket.ts';

const flags = ['--headless', '--no-sandbox', '--no-zygote', '--disable-gpu'];

/** A Chromium of some years ago, through its DevTools. */
export function oldChromium(version: OldVersion): Engine {
  return {
    name: `Chromium ${version.split('.')[0]}`,
    packages: ['libnss3'],
    async find() {
      if (process.platform !== 'linux' || process.arch !== 'x64') return { missing: 'Linux on x64' };
      try {
        const { path, libraries } = unpackOldChromium(version);
        const shown = ask('env', `LD_LIBRARY_PATH=${libraries}`, path, ...flags, '--dump-dom', 'about:blank');
        return shown === undefined ? { missing: 'libraries that it needs' } : { version };
      } catch (fault) {
        return { missing: `npm package @sparticuz/chromium@${version}: ${String(fault).split('\n')[0]}` };
      }
    },
    async start() {
      const { path, libraries } = unpackOldChromium(version);
      const profile = mkdtempSync(join(tmpdir(), 'engines-chromium-'));
      const program = start(
        path,
        [...flags, '--window-size=1200,900', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
        { LD_LIBRARY_PATH: libraries },
      );
      const port = await says(program, /ws:\/\/127\.0\.0\.1:(\d+)\//);
      const socket = await retry(async () => connect(await windowOf(port)));
      return browserOf(socket, async () => {
        program.end();
        await retry(async () => rmSync(profile, { recursive: true, force: true }), 5);
      });
    },
  };
}

async function windowOf(port: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/json/list`);
  const targets = (await answer.json()) as { type: string; webSocketDebuggerUrl: string }[];
  const window = targets.find(({ type }) => type === 'page');
  if (!window) throw new Error('Chromium has no window yet.');
  return window.webSocketDebuggerUrl;
}

const keys: Record<string, object> = {
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  Escape: { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 },
  ArrowDown: { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 },
};

function browserOf(socket: Socket, end: () => Promise<void>): Browser {
  const evaluate = async (body: string) => {
    const expression = `(async () => {${body}})()`;
    const answer = await socket.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    const { result, exceptionDetails } = answer as {
      result: { value?: unknown };
      exceptionDetails?: { exception?: { description?: string } };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'The script threw.');
    return result.value;
  };
  return {
    async open(url) {
      // It answers when the new document is there; events of the one before may still come, and the empty page of the
      // start may still answer, as the first page gets a process of its own (Cross-Origin-Opener-Policy).
      await socket.send('Page.navigate', { url });
      await retry(async () => {
        const state = await evaluate('return location.protocol + document.readyState');
        if (state !== 'http:complete') throw new Error(`${url} is not loaded.`);
      });
    },
    evaluate,
    async press(key) {
      for (const one of key in keys ? [keys[key]] : [...key].map((text) => ({ text, key: text }))) {
        await socket.send('Input.dispatchKeyEvent', { type: 'keyDown', ...one });
        await socket.send('Input.dispatchKeyEvent', { type: 'keyUp', ...one });
      }
    },
    async click(x, y) {
      for (const type of ['mousePressed', 'mouseReleased']) {
        await socket.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
      }
    },
    async back() {
      const { currentIndex, entries } = await socket.send('Page.getNavigationHistory');
      const entry = (entries as { id: number }[])[Number(currentIndex) - 1];
      await socket.send('Page.navigateToHistoryEntry', { entryId: entry?.id });
    },
    async print() {
      const { data } = await socket.send('Page.printToPDF');
      return Buffer.from(String(data), 'base64');
    },
    async close() {
      socket.close();
      await end();
    },
  };
}
