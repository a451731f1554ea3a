import { clickActions, keyActions, type Browser } from './browser.ts';
import { retry } from './program.ts';

/** Drives a browser through a driver that speaks W3C WebDriver on a port of this machine. */
export async function startW3c(port: number, capabilities: object, end: () => void): Promise<Browser> {
  const send = async (path: string, body?: object, method = 'POST'): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      headers: { 'Content-Type': 'application/json' },
      signal: AbortSignal.timeout(60_000),
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  await retry(() => send('/status', undefined, 'GET'));
  const { sessionId } = (await send('/session', { capabilities: { alwaysMatch: capabilities } })) as {
    sessionId: string;
  };
  const session = `/session/${sessionId}`;
  await send(`${session}/window/rect`, { width: 1200, height: 900 }).catch(() => undefined);
  return {
    open: async (url) => void (await send(`${session}/url`, { url })),
    async evaluate(body) {
      const script = `const done = arguments[0];
        (async () => {${body}})().then((value) => done({ value }), (fault) => done({ fault: String(fault) }));`;
      const { value, fault } = (await send(`${session}/execute/async`, { script, args: [] })) as {
        value: unknown;
        fault?: string;
      };
      if (fault) throw new Error(fault);
      return value;
    },
    press: async (key) => void (await send(`${session}/actions`, { actions: keyActions(key) })),
    click: async (x, y) => void (await send(`${session}/actions`, { actions: clickActions(x, y) })),
    back: async () => void (await send(`${session}/back`, {})),
    async close() {
      await send(session, undefined, 'DELETE').catch(() => undefined);
      end();
    },
  };
}
