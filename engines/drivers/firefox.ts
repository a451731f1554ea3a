import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clickActions, keyActions, type Engine } from './browser.ts';
import { ask, freePort, retry, start } from './program.ts';
import { connect, type Socket } from './socket.ts';

const settings = {
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Firefox, through WebDriver BiDi, which it speaks itself. */
export const firefox: Engine = {
  name: 'Firefox',
  packages: ['firefox-esr'],
  async find() {
    const version = ask('firefox-esr', '--version') ?? ask('firefox', '--version');
    return version ? { version: version.replace(/^Mozilla Firefox /, '') } : { missing: 'Debian package firefox-esr' };
  },
  async start() {
    const { socket, end } = await startFirefox();
    const { contexts } = await socket.send('browsingContext.getTree');
    const [{ context = '' } = {}] = contexts as { context: string }[];
    return {
      open: async (url) => void (await socket.send('browsingContext.navigate', { context, url, wait: 'complete' })),
      evaluate: (body) => evaluateIn(socket, context, body),
      press: async (key) => void (await socket.send('input.performActions', { context, actions: keyActions(key) })),
      click: async (x, y) => void (await socket.send('input.performActions', { context, actions: clickActions(x, y) })),
      back: async () => void (await socket.send('browsingContext.traverseHistory', { context, delta: -1 })),
      async print() {
        const { data } = await socket.send('browsingContext.print', { context });
        return Buffer.from(String(data), 'base64');
      },
      close: end,
    };
  },
};

/** Starts Firefox with a profile and settings of its own; its windows are opened over the socket. */
export async function startFirefox(own: object = {}): Promise<{ socket: Socket; end: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'engines-firefox-'));
  const lines = Object.entries({ ...settings, ...own }).map(([name, value]) => `user_pref("${name}", ${value});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const port = await freePort();
  const file = ask('firefox-esr', '--version') ? 'firefox-esr' : 'firefox';
  const window = ['--width', '1200', '--height', '900'];
  const program = start(file, ['--headless', '--profile', profile, '--remote-debugging-port', `${port}`, ...window]);
  const socket = await retry(() => connect(`ws://127.0.0.1:${port}/session`), 60);
  await socket.send('session.new', { capabilities: {} });
  return {
    socket,
    async end() {
      socket.close();
      program.end();
      await retry(async () => rmSync(profile, { recursive: true, force: true }), 5);
    },
  };
}

/** Runs the body of an async function in a window or a frame; what it returns comes back as JSON. */
export async function evaluateIn(socket: Socket, context: string, body: string): Promise<unknown> {
  const answer = await socket.send('script.callFunction', {
    functionDeclaration: `async () => JSON.stringify(await (async () => {${body}})())`,
    target: { context },
    awaitPromise: true,
  });
  const { result, exceptionDetails } = answer as {
    result?: { value?: string };
    exceptionDetails?: { text: string };
  };
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value === undefined ? undefined : JSON.parse(result.value);
}
