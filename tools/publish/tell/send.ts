import { setTimeout as wait } from 'node:timers/promises';
import { isThisMachine } from '../../shared/local-host.ts';
import type { Message } from './receivers.ts';

/** How long one try may take, and how long it is to the next ones, in ms. */
export interface Patience {
  each: number;
  pauses: readonly number[];
}

/** Three tries, in 21 seconds at most. */
const usual: Patience = { each: 5000, pauses: [1000, 5000] };

/**
 * Sends a message. Resolves to what went wrong, without the address, or to undefined. Tries again where nobody answers in time
 * or the receiver says that it could not (429, 5xx), and follows no redirect: a message goes where it is meant to.
 */
export async function send(
  { url, headers, body }: Message,
  { each, pauses }: Patience = usual,
): Promise<string | undefined> {
  if (!isSafe(url)) return 'its address is none that begins with https://';
  for (let attempt = 0; ; attempt++) {
    const outcome = await once(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(each),
    });
    const pause = pauses[attempt];
    if (!outcome.fault || !outcome.mayHelp || pause === undefined) return outcome.fault;
    await wait(pause);
  }
}

/** Addresses of hooks are secrets, which go over TLS, or to this machine. */
function isSafe(url: string): boolean {
  const { protocol, hostname } = URL.parse(url) ?? {};
  return protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname ?? ''));
}

async function once(url: string, request: RequestInit): Promise<{ fault?: string; mayHelp: boolean }> {
  try {
    const { ok, status, body } = await fetch(url, request);
    await body?.cancel();
    return ok ? { mayHelp: false } : { fault: `it answers ${status}`, mayHelp: status === 429 || status >= 500 };
  } catch (fault) {
    return { fault: reasonOf(fault), mayHelp: true };
  }
}

/** What went wrong, without an address that may stand in the message. */
function reasonOf(fault: unknown): string {
  if (fault instanceof DOMException && fault.name === 'TimeoutError') return 'it does not answer in time';
  const code = fault instanceof Error && fault.cause instanceof Error && 'code' in fault.cause ? fault.cause.code : '';
  return `nobody answers${code ? ` (${String(code)})` : ''}`;
}
